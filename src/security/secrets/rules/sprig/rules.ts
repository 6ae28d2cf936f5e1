import type { Vendor } from '../../rule.ts';

/** https://docs.sprig.com/ */
export const sprig: Vendor = {
  id: 'sprig',
  name: 'Sprig',
  docs: 'https://docs.sprig.com/',
  rules: [
    {
      id: 'sprig-api-key',
      description: 'Sprig API key',
      near: ['sprig_api_key', 'userleap_api_key', 'sprig_api'],
      token: '[A-Za-z0-9]{10,40}',
    },
  ],
};
