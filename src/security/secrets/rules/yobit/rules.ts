import type { Vendor } from '../../rule.ts';

/** https://yobit.net/en/api/ */
export const yobit: Vendor = {
  id: 'yobit',
  name: 'YoBit',
  docs: 'https://yobit.net/en/api/',
  rules: [
    {
      id: 'yobit-api-key',
      description: 'YoBit key',
      severity: 'critical',
      near: ['yobit'],
      token: '[A-Z0-9]{32}',
    },
    {
      id: 'yobit-secret',
      description: 'YoBit secret',
      severity: 'critical',
      near: ['yobit'],
      token: '[a-z0-9]{32}',
    },
  ],
};
