import type { Vendor } from '../../rule.ts';

/** https://docs.qwilr.com/ */
export const qwilr: Vendor = {
  id: 'qwilr',
  name: 'Qwilr',
  docs: 'https://docs.qwilr.com/',
  rules: [
    {
      id: 'qwilr-api-token',
      description: 'Qwilr API token',
      near: ['qwilr'],
      token: '[A-Za-z0-9]{32,64}',
    },
  ],
};
