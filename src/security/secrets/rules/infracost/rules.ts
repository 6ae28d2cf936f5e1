import type { Vendor } from '../../rule.ts';

/** https://www.infracost.io/docs/ */
export const infracost: Vendor = {
  id: 'infracost',
  name: 'Infracost',
  docs: 'https://www.infracost.io/docs/',
  rules: [
    {
      id: 'infracost-api-key',
      description: 'Infracost API key',
      severity: 'medium',
      token: 'ico-[A-Za-z0-9]{32}',
    },
  ],
};
