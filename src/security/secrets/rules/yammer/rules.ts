import type { Vendor } from '../../rule.ts';

/** https://learn.microsoft.com/en-us/rest/api/yammer/oauth-2 */
export const yammer: Vendor = {
  id: 'yammer',
  name: 'Viva Engage (Yammer)',
  docs: 'https://learn.microsoft.com/en-us/rest/api/yammer/oauth-2',
  rules: [
    {
      id: 'yammer-access-token',
      description: 'Yammer access token',
      near: ['yammer'],
      token: '[0-9]{4,9}-[A-Za-z0-9]{20,24}',
    },
    {
      id: 'yammer-client-secret',
      description: 'Yammer client secret',
      near: ['yammer'],
      token: '[A-Za-z0-9]{40,44}',
    },
  ],
};
