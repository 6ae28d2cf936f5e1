import type { Vendor } from '../../rule.ts';

/** https://developer.activtrak.com */
export const activTrak: Vendor = {
  id: 'activ-trak',
  name: 'ActivTrak',
  docs: 'https://developer.activtrak.com',
  rules: [
    {
      id: 'activ-trak-api-key',
      description: 'ActivTrak API key',
      severity: 'medium',
      near: ['activtrak', 'activ_trak', 'activ-trak'],
      token: '[A-Za-z0-9]{32,64}',
    },
  ],
};
