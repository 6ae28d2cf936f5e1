import type { Vendor } from '../../rule.ts';

/** https://sugester.com/ */
export const sugester: Vendor = {
  id: 'sugester',
  name: 'Sugester',
  docs: 'https://sugester.com/',
  rules: [
    {
      id: 'sugester-api-token',
      description: 'Sugester API token',
      near: ['sugester'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
