import type { Vendor } from '../../rule.ts';

/** https://www.aha.io/api */
export const aha: Vendor = {
  id: 'aha',
  name: 'Aha!',
  docs: 'https://www.aha.io/api',
  rules: [
    {
      id: 'aha-api-key',
      description: 'Aha! API key',
      near: ['aha_', 'aha.io', 'aha-', 'aha ', 'ahaapi', 'ahakey', 'ahatoken', 'ahasecret'],
      token: '[a-z0-9]{64}',
    },
  ],
};
