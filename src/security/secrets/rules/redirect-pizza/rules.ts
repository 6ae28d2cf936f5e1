import type { Vendor } from '../../rule.ts';

/** https://redirect.pizza/docs */
export const redirectPizza: Vendor = {
  id: 'redirect-pizza',
  name: 'redirect.pizza',
  docs: 'https://redirect.pizza/docs',
  rules: [
    {
      id: 'redirect-pizza-api-token',
      description: 'redirect.pizza API token',
      token: 'rpa_[a-z0-9]{30}',
    },
  ],
};
