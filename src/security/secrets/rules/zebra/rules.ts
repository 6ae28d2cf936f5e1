import type { Vendor } from '../../rule.ts';

/** https://developer.zebra.com/ */
export const zebra: Vendor = {
  id: 'zebra',
  name: 'Zebra',
  docs: 'https://developer.zebra.com/',
  rules: [
    {
      id: 'zebra-api-key',
      description: 'Zebra Savanna API key',
      near: ['zebra_api', 'savanna_api', 'zebra_key'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
