import type { Vendor } from '../../rule.ts';

/** https://docs.mesibo.com/ */
export const mesibo: Vendor = {
  id: 'mesibo',
  name: 'mesibo',
  docs: 'https://docs.mesibo.com/',
  rules: [
    {
      id: 'mesibo-app-token',
      description: 'mesibo application token',
      severity: 'medium',
      near: ['mesibo'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
