import type { Vendor } from '../../rule.ts';

/** https://betterstack.com/docs/logs/ */
export const logtail: Vendor = {
  id: 'logtail',
  name: 'Logtail',
  docs: 'https://betterstack.com/docs/logs/',
  rules: [
    {
      id: 'logtail-source-token',
      description: 'Logtail source token',
      severity: 'medium',
      near: ['logtail'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
