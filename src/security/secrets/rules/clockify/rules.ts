import type { Vendor } from '../../rule.ts';

/** https://docs.clockify.me */
export const clockify: Vendor = {
  id: 'clockify',
  name: 'Clockify',
  docs: 'https://docs.clockify.me',
  rules: [
    {
      id: 'clockify-api-key',
      description: 'Clockify API key',
      near: ['clockify'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
