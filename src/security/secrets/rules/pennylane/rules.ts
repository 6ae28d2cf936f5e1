import type { Vendor } from '../../rule.ts';

/** https://pennylane.readme.io/ */
export const pennylane: Vendor = {
  id: 'pennylane',
  name: 'Pennylane',
  docs: 'https://pennylane.readme.io/',
  rules: [
    {
      id: 'pennylane-api-token',
      description: 'Pennylane API token',
      near: ['pennylane'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
