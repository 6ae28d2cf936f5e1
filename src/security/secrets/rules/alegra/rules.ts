import type { Vendor } from '../../rule.ts';

/** https://developer.alegra.com */
export const alegra: Vendor = {
  id: 'alegra',
  name: 'Alegra',
  docs: 'https://developer.alegra.com',
  rules: [
    {
      id: 'alegra-api-key',
      description: 'Alegra API token',
      severity: 'medium',
      near: ['alegra'],
      token: '[a-z0-9-]{20}',
    },
  ],
};
