import type { Vendor } from '../../rule.ts';

/** https://www.websitepulse.com/ */
export const websitePulse: Vendor = {
  id: 'website-pulse',
  name: 'WebSitePulse',
  docs: 'https://www.websitepulse.com/',
  rules: [
    {
      id: 'website-pulse-api-key',
      description: 'WebSitePulse key',
      near: ['websitepulse'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
