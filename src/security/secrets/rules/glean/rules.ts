import type { Vendor } from '../../rule.ts';

/** https://developers.glean.com */
export const glean: Vendor = {
  id: 'glean',
  name: 'Glean',
  docs: 'https://developers.glean.com',
  rules: [
    {
      id: 'glean-api-token',
      description: 'Glean API token',
      token: 'glean_[A-Za-z0-9+/-]{30,120}={0,2}',
    },
  ],
};
