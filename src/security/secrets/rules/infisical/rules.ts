import type { Vendor } from '../../rule.ts';

/** https://infisical.com/docs/ */
export const infisical: Vendor = {
  id: 'infisical',
  name: 'Infisical',
  docs: 'https://infisical.com/docs/',
  rules: [
    {
      id: 'infisical-service-token',
      description: 'Infisical service token',
      severity: 'critical',
      token: 'st\\.[a-f0-9]{24}\\.[a-f0-9]{32}\\.[a-f0-9]{32}',
    },
    {
      id: 'infisical-client-secret',
      description: 'Infisical client secret of a machine identity',
      severity: 'critical',
      near: ['infisical'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
