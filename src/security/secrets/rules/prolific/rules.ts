import type { Vendor } from '../../rule.ts';

/** https://docs.prolific.com/ */
export const prolific: Vendor = {
  id: 'prolific',
  name: 'Prolific',
  docs: 'https://docs.prolific.com/',
  rules: [
    {
      id: 'prolific-api-token',
      description: 'Prolific API token',
      severity: 'medium',
      near: ['prolific'],
      token: '[A-Za-z0-9_-]{86}',
    },
  ],
};
