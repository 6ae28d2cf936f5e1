import type { Vendor } from '../../rule.ts';

/** https://apidocs.dynalist.io */
export const dynalist: Vendor = {
  id: 'dynalist',
  name: 'Dynalist',
  docs: 'https://apidocs.dynalist.io',
  rules: [
    {
      id: 'dynalist-token',
      description: 'Dynalist secret token',
      near: ['dynalist'],
      token: '[A-Za-z0-9_-]{128}',
    },
  ],
};
