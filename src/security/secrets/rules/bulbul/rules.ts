import type { Vendor } from '../../rule.ts';

/** https://bulbulapp.io */
export const bulbul: Vendor = {
  id: 'bulbul',
  name: 'Bulbul',
  docs: 'https://bulbulapp.io',
  rules: [
    {
      id: 'bulbul-api-key',
      description: 'Bulbul API key',
      severity: 'medium',
      near: ['bulbul'],
      token: '[a-z0-9]{32}',
    },
  ],
};
