import type { Vendor } from '../../rule.ts';

/** https://mediastack.com/documentation */
export const mediastack: Vendor = {
  id: 'mediastack',
  name: 'mediastack',
  docs: 'https://mediastack.com/documentation',
  rules: [
    {
      id: 'mediastack-access-key',
      description: 'mediastack access key',
      severity: 'low',
      near: ['mediastack'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
