import type { Vendor } from '../../rule.ts';

/** https://www.kairos.com/docs/ */
export const kairos: Vendor = {
  id: 'kairos',
  name: 'Kairos',
  docs: 'https://www.kairos.com/docs/',
  rules: [
    {
      id: 'kairos-app-key',
      description: 'Kairos application key',
      severity: 'medium',
      near: ['kairos'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
