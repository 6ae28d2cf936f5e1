import type { Vendor } from '../../rule.ts';

/** https://developers.forem.com/api */
export const devTo: Vendor = {
  id: 'dev-to',
  name: 'DEV Community (Forem)',
  docs: 'https://developers.forem.com/api',
  rules: [
    {
      id: 'dev-to-api-key',
      description: 'DEV Community (Forem) API key',
      near: ['dev.to', 'devto', 'dev_to', 'forem'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
