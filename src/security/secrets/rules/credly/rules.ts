import type { Vendor } from '../../rule.ts';

/** https://www.credly.com/docs */
export const credly: Vendor = {
  id: 'credly',
  name: 'Credly',
  docs: 'https://www.credly.com/docs',
  rules: [
    {
      id: 'credly-token',
      description: 'Credly authorization token',
      severity: 'medium',
      near: ['credly'],
      token: '[A-Za-z0-9_-]{40,60}',
    },
  ],
};
