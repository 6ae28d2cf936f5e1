import type { Vendor } from '../../rule.ts';

/** https://developer.uber.com/docs */
export const uber: Vendor = {
  id: 'uber',
  name: 'Uber',
  docs: 'https://developer.uber.com/docs',
  rules: [
    {
      id: 'uber-server-token',
      description: 'Uber server token',
      near: [
        'uber_server_token',
        'uber_token',
        'uber_client_secret',
        'uber_secret',
        'uber-server-token',
        'ubertoken',
        'uber token',
      ],
      token: '[A-Za-z0-9_-]{40}',
    },
  ],
};
