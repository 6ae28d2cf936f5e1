import type { Vendor } from '../../rule.ts';

/** https://www.webpurify.com/documentation/ */
export const webpurify: Vendor = {
  id: 'webpurify',
  name: 'WebPurify',
  docs: 'https://www.webpurify.com/documentation/',
  rules: [
    {
      id: 'webpurify-api-key',
      description: 'WebPurify API key',
      near: ['webpurify'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
