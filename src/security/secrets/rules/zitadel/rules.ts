import type { Vendor } from '../../rule.ts';

/** https://zitadel.com/docs */
export const zitadel: Vendor = {
  id: 'zitadel',
  name: 'ZITADEL',
  docs: 'https://zitadel.com/docs',
  rules: [
    {
      id: 'zitadel-personal-token',
      description: 'ZITADEL personal access token',
      severity: 'critical',
      near: ['zitadel'],
      token: '[A-Za-z0-9_-]{71}',
    },
    {
      id: 'zitadel-master-key',
      description: 'ZITADEL master key',
      severity: 'critical',
      near: ['zitadel_masterkey', 'zitadel_master'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
