import type { Vendor } from '../../rule.ts';

/** https://docs.cloudzero.com */
export const cloudZero: Vendor = {
  id: 'cloud-zero',
  name: 'CloudZero',
  docs: 'https://docs.cloudzero.com',
  rules: [
    {
      id: 'cloud-zero-api-key',
      description: 'CloudZero API key',
      near: ['cloudzero'],
      token: '[A-Za-z0-9_-]{40,64}',
    },
  ],
};
