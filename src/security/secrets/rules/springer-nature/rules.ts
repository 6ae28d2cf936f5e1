import type { Vendor } from '../../rule.ts';

/** https://dev.springernature.com/ */
export const springerNature: Vendor = {
  id: 'springer-nature',
  name: 'Springer Nature',
  docs: 'https://dev.springernature.com/',
  rules: [
    {
      id: 'springer-nature-api-key',
      description: 'Springer Nature API key',
      severity: 'medium',
      near: ['springer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
