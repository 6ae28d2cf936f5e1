import type { Vendor } from '../../rule.ts';

/** https://gnews.io/docs */
export const gnews: Vendor = {
  id: 'gnews',
  name: 'GNews',
  docs: 'https://gnews.io/docs',
  rules: [
    {
      id: 'gnews-api-key',
      description: 'GNews API key',
      severity: 'medium',
      near: ['gnews'],
      token: '[a-z0-9]{32}',
    },
  ],
};
