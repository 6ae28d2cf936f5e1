import type { Vendor } from '../../rule.ts';

/** https://developers.etsy.com/documentation/essentials/authentication */
export const etsy: Vendor = {
  id: 'etsy',
  name: 'Etsy',
  docs: 'https://developers.etsy.com/documentation/essentials/authentication',
  rules: [
    {
      id: 'etsy-keystring',
      description: 'Etsy keystring',
      near: ['etsy'],
      token: '[a-z0-9]{24}',
    },
    {
      id: 'etsy-shared-secret',
      description: 'Etsy shared secret',
      near: ['etsy_shared', 'etsy_secret', 'etsysecret', 'etsy_api_secret'],
      token: '[a-z0-9]{10}',
      // Ten characters have 3.3 bits at most, and one in a hundred less than 2.5.
      entropy: 2,
    },
  ],
};
