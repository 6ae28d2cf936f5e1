import type { Vendor } from '../../rule.ts';

/** https://developers.squarespace.com/commerce-apis/authentication-and-permissions */
export const squarespace: Vendor = {
  id: 'squarespace',
  name: 'Squarespace',
  docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  rules: [
    {
      id: 'squarespace-api-key',
      description: 'Squarespace API key',
      near: ['squarespace', 'square_space', 'square-space', 'square space'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
