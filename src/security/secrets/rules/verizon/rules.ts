import type { Vendor } from '../../rule.ts';

/** https://thingspace.verizon.com/ */
export const verizon: Vendor = {
  id: 'verizon',
  name: 'Verizon',
  docs: 'https://thingspace.verizon.com/',
  rules: [
    {
      id: 'verizon-secret',
      description: 'Verizon ThingSpace secret',
      near: ['thingspace', 'verizon_secret', 'verizon_api'],
      token: '[A-Za-z0-9_-]{28,40}',
    },
  ],
};
