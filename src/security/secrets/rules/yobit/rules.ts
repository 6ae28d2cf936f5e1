import type { Vendor } from '../../rule.ts';

/** https://yobit.net/en/api/ */
export const yobit: Vendor = {
  id: 'yobit',
  name: 'YoBit',
  docs: 'https://yobit.net/en/api/',
  rules: [
    {
      id: 'yobit-api-key',
      description: 'YoBit key or secret',
      severity: 'critical',
      near: ['yobit'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
