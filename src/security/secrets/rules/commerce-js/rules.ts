import type { Vendor } from '../../rule.ts';

/** https://commercejs.com/docs */
export const commerceJs: Vendor = {
  id: 'commerce-js',
  name: 'Commerce.js',
  docs: 'https://commercejs.com/docs',
  rules: [
    {
      id: 'commerce-js-api-key',
      description: 'Commerce.js API key',
      severity: 'medium',
      near: ['commercejs'],
      token: '[a-z0-9_]{48}',
    },
  ],
};
