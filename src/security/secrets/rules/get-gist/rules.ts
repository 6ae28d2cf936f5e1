import type { Vendor } from '../../rule.ts';

/** https://developers.getgist.com */
export const getGist: Vendor = {
  id: 'get-gist',
  name: 'Gist',
  docs: 'https://developers.getgist.com',
  rules: [
    {
      id: 'get-gist-api-key',
      description: 'Gist API key',
      near: ['getgist'],
      token: '[A-Za-z0-9+/=]{68}',
    },
  ],
};
