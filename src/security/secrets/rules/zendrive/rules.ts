import type { Vendor } from '../../rule.ts';

/** https://docs.zendrive.com/ */
export const zendrive: Vendor = {
  id: 'zendrive',
  name: 'Zendrive',
  docs: 'https://docs.zendrive.com/',
  rules: [
    {
      id: 'zendrive-sdk-key',
      description: 'Zendrive SDK key',
      near: ['zendrive'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
