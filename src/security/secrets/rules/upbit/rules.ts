import type { Vendor } from '../../rule.ts';

/** https://docs.upbit.com/ */
export const upbit: Vendor = {
  id: 'upbit',
  name: 'Upbit',
  docs: 'https://docs.upbit.com/',
  rules: [
    {
      id: 'upbit-api-key',
      description: 'Upbit access or secret key',
      severity: 'critical',
      near: ['upbit'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
