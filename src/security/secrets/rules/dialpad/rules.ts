import type { Vendor } from '../../rule.ts';

/** https://developers.dialpad.com */
export const dialpad: Vendor = {
  id: 'dialpad',
  name: 'Dialpad',
  docs: 'https://developers.dialpad.com',
  rules: [
    {
      id: 'dialpad-api-key',
      description: 'Dialpad API key',
      near: ['dialpad'],
      token: '[A-Za-z0-9]{60,80}',
    },
  ],
};
