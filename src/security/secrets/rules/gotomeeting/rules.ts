import type { Vendor } from '../../rule.ts';

/** https://developer.goto.com */
export const gotomeeting: Vendor = {
  id: 'gotomeeting',
  name: 'GoTo',
  docs: 'https://developer.goto.com',
  rules: [
    {
      id: 'gotomeeting-client-secret',
      description: 'GoTo client secret',
      near: ['gotomeeting', 'gotowebinar', 'goto_client'],
      token: '[A-Za-z0-9]{16,32}',
    },
  ],
};
