import type { Vendor } from '../../rule.ts';

/** https://www.twentythree.com/api/ */
export const twentythree: Vendor = {
  id: 'twentythree',
  name: 'TwentyThree',
  docs: 'https://www.twentythree.com/api/',
  rules: [
    {
      id: 'twentythree-consumer-secret',
      description: 'TwentyThree consumer secret',
      near: ['twentythree'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
