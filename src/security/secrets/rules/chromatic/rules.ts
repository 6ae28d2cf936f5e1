import type { Vendor } from '../../rule.ts';

/** https://www.chromatic.com/docs/ */
export const chromatic: Vendor = {
  id: 'chromatic',
  name: 'Chromatic',
  docs: 'https://www.chromatic.com/docs/',
  rules: [
    {
      id: 'chromatic-project-token',
      description: 'Chromatic project token',
      token: 'chpt_[a-f0-9]{13,15}',
    },
    {
      id: 'chromatic-legacy-project-token',
      description: 'Chromatic project token of the older form',
      severity: 'medium',
      near: ['chromatic'],
      token: '[a-z0-9]{11,12}',
      entropy: 2.5,
    },
  ],
};
