import type { Vendor } from '../../rule.ts';

/** https://developer.iconfinder.com/reference/overview-1 */
export const iconfinder: Vendor = {
  id: 'iconfinder',
  name: 'Iconfinder',
  docs: 'https://developer.iconfinder.com/reference/overview-1',
  rules: [
    {
      id: 'iconfinder-api-key',
      description: 'Iconfinder API key',
      severity: 'low',
      near: ['iconfinder'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
