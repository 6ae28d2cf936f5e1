import type { Vendor } from '../../rule.ts';

/** https://docs.audd.io */
export const audd: Vendor = {
  id: 'audd',
  name: 'AudD',
  docs: 'https://docs.audd.io',
  rules: [
    {
      id: 'audd-api-token',
      description: 'AudD API token',
      severity: 'medium',
      near: ['audd'],
      token: '[a-z0-9-]{30,34}',
    },
  ],
};
