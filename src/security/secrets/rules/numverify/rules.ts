import type { Vendor } from '../../rule.ts';

/** https://numverify.com/documentation */
export const numverify: Vendor = {
  id: 'numverify',
  name: 'numverify',
  docs: 'https://numverify.com/documentation',
  rules: [
    {
      id: 'numverify-access-key',
      description: 'numverify access key',
      severity: 'low',
      near: ['numverify'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
