import type { Vendor } from '../../rule.ts';

/** https://developer.shodan.io/api/requirements */
export const shodan: Vendor = {
  id: 'shodan',
  name: 'Shodan',
  docs: 'https://developer.shodan.io/api/requirements',
  rules: [
    {
      id: 'shodan-api-key',
      description: 'Shodan API key',
      near: ['shodan'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
