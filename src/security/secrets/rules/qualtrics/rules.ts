import type { Vendor } from '../../rule.ts';

/** https://api.qualtrics.com/ZG9jOjg3NjYzMg-api-key-authentication */
export const qualtrics: Vendor = {
  id: 'qualtrics',
  name: 'Qualtrics',
  docs: 'https://api.qualtrics.com/ZG9jOjg3NjYzMg-api-key-authentication',
  rules: [
    {
      id: 'qualtrics-api-token',
      description: 'Qualtrics API token',
      near: ['qualtrics'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
