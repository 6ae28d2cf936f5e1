import type { Vendor } from '../../rule.ts';

/** https://developer.viewneo.com/ */
export const viewneo: Vendor = {
  id: 'viewneo',
  name: 'viewneo',
  docs: 'https://developer.viewneo.com/',
  rules: [
    {
      id: 'viewneo-access-token',
      description: 'viewneo access token',
      near: ['viewneo'],
      token: 'eyJ[A-Za-z0-9_-]{15,400}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,1000}',
    },
  ],
};
