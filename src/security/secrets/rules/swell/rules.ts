import type { Vendor } from '../../rule.ts';

/** https://developers.swell.is/ */
export const swell: Vendor = {
  id: 'swell',
  name: 'Swell',
  docs: 'https://developers.swell.is/',
  rules: [
    {
      id: 'swell-secret-key',
      description: 'Swell secret key',
      near: ['swell'],
      token: 'sk_(?:test_|live_)?[A-Za-z0-9]{32}',
    },
    {
      id: 'swell-legacy-key',
      description: 'Swell key',
      near: ['swell_', 'swell ', 'swell.', 'swell-'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
