import type { Vendor } from '../../rule.ts';

/** https://www.whoxy.com/ */
export const whoxy: Vendor = {
  id: 'whoxy',
  name: 'Whoxy',
  docs: 'https://www.whoxy.com/',
  rules: [
    {
      id: 'whoxy-api-key',
      description: 'Whoxy API key',
      near: ['whoxy'],
      token: '[A-Za-z0-9]{32,33}',
    },
  ],
};
