import type { Vendor } from '../../rule.ts';

/** https://developers.usps.com/ */
export const usps: Vendor = {
  id: 'usps',
  name: 'USPS',
  docs: 'https://developers.usps.com/',
  rules: [
    {
      id: 'usps-consumer-secret',
      description: 'USPS consumer secret',
      near: ['usps'],
      token: '[A-Za-z0-9]{48,64}',
    },
  ],
};
