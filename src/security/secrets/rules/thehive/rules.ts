import type { Vendor } from '../../rule.ts';

/** https://docs.strangebee.com/ */
export const thehive: Vendor = {
  id: 'thehive',
  name: 'TheHive',
  docs: 'https://docs.strangebee.com/',
  rules: [
    {
      id: 'thehive-api-key',
      description: 'TheHive or Cortex API key',
      near: ['thehive', 'cortex_key', 'cortex_api'],
      token: '[A-Za-z0-9+/]{32}',
    },
  ],
};
