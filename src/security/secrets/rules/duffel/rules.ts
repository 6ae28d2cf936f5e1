import type { Vendor } from '../../rule.ts';

/** https://duffel.com/docs/api/overview/authentication */
export const duffel: Vendor = {
  id: 'duffel',
  name: 'Duffel',
  docs: 'https://duffel.com/docs/api/overview/authentication',
  rules: [
    {
      id: 'duffel-api-token',
      description: 'Duffel access token',
      token: 'duffel_(?:test|live)_[a-zA-Z0-9_=-]{43}',
    },
  ],
};
