import type { Vendor } from '../../rule.ts';

/** https://publicdemioapi.docs.apiary.io */
export const demio: Vendor = {
  id: 'demio',
  name: 'Demio',
  docs: 'https://publicdemioapi.docs.apiary.io',
  rules: [
    {
      id: 'demio-api-key',
      description: 'Demio API key',
      severity: 'medium',
      near: ['demio'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'demio-api-secret',
      description: 'Demio API secret',
      near: ['demio_secret', 'demiosecret', 'demio_api_secret'],
      token: '[A-Za-z0-9]{10,20}',
    },
  ],
};
