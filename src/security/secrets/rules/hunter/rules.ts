import type { Vendor } from '../../rule.ts';

/** https://hunter.io/api-documentation/v2 */
export const hunter: Vendor = {
  id: 'hunter',
  name: 'Hunter',
  docs: 'https://hunter.io/api-documentation/v2',
  rules: [
    {
      id: 'hunter-api-key',
      description: 'Hunter API key',
      severity: 'medium',
      near: ['hunter'],
      common: true,
      token: '[a-z0-9_-]{40}',
    },
  ],
};
