import type { Vendor } from '../../rule.ts';

/** https://docs.retool.com/org-users/concepts/access-tokens */
export const retool: Vendor = {
  id: 'retool',
  name: 'Retool',
  docs: 'https://docs.retool.com/org-users/concepts/access-tokens',
  rules: [
    {
      id: 'retool-api-token',
      description: 'Retool API access token',
      token: 'retool_[a-z0-9]{22,32}',
    },
    {
      id: 'retool-license-key',
      description: 'Retool licence key',
      severity: 'medium',
      caseless: true,
      token: 'SSOP_[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
