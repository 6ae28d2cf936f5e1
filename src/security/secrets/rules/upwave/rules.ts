import type { Vendor } from '../../rule.ts';

/** https://www.upwave.io/ */
export const upwave: Vendor = {
  id: 'upwave',
  name: 'Upwave',
  docs: 'https://www.upwave.io/',
  rules: [
    {
      id: 'upwave-api-key',
      description: 'Upwave API key',
      near: ['upwave'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
