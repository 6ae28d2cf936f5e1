import type { Vendor } from '../../rule.ts';

/** https://maas.io/docs/api-authentication-and-access */
export const maas: Vendor = {
  id: 'maas',
  name: 'MAAS',
  docs: 'https://maas.io/docs/api-authentication-and-access',
  rules: [
    {
      id: 'maas-api-key',
      description: 'MAAS API key',
      severity: 'critical',
      near: ['maas'],
      token: '[A-Za-z0-9]{18}:[A-Za-z0-9]{18}:[A-Za-z0-9]{32}',
    },
  ],
};
