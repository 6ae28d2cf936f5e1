import type { Vendor } from '../../rule.ts';

/** https://docs.rockset.com/documentation/docs/iam */
export const rockset: Vendor = {
  id: 'rockset',
  name: 'Rockset',
  docs: 'https://docs.rockset.com/documentation/docs/iam',
  rules: [
    {
      id: 'rockset-api-key',
      description: 'Rockset API key',
      near: ['rockset'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
