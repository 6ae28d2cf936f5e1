import type { Vendor } from '../../rule.ts';

/** https://dev.bandwidth.com */
export const bandwidth: Vendor = {
  id: 'bandwidth',
  name: 'Bandwidth',
  docs: 'https://dev.bandwidth.com',
  rules: [
    {
      id: 'bandwidth-api-token',
      description: 'Bandwidth API token or secret',
      near: ['bandwidth'],
      common: true,
      token: '[A-Za-z0-9]{40,60}',
    },
  ],
};
