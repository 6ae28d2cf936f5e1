import type { Vendor } from '../../rule.ts';

/** https://developers.abyssale.com */
export const abyssale: Vendor = {
  id: 'abyssale',
  name: 'Abyssale',
  docs: 'https://developers.abyssale.com',
  rules: [
    {
      id: 'abyssale-api-key',
      description: 'Abyssale API key',
      severity: 'medium',
      near: ['abyssale'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
