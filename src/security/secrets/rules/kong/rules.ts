import type { Vendor } from '../../rule.ts';

/** https://docs.konghq.com/konnect/org-management/access-tokens/ */
export const kong: Vendor = {
  id: 'kong',
  name: 'Kong',
  docs: 'https://docs.konghq.com/konnect/org-management/access-tokens/',
  rules: [
    {
      id: 'kong-konnect-token',
      description: 'Kong Konnect personal or system account token',
      severity: 'critical',
      token: '(?:kpat|spat)_[A-Za-z0-9]{40,60}',
    },
  ],
};
