import type { Vendor } from '../../rule.ts';

/** https://docs.apimatic.io */
export const apimatic: Vendor = {
  id: 'apimatic',
  name: 'APIMatic',
  docs: 'https://docs.apimatic.io',
  rules: [
    {
      id: 'apimatic-api-key',
      description: 'APIMatic API key',
      severity: 'medium',
      near: ['apimatic'],
      token: '[A-Za-z0-9_-]{60,64}',
    },
  ],
};
