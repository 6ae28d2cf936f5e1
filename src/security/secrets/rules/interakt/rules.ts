import type { Vendor } from '../../rule.ts';

/** https://www.interakt.shop/resource-center/ */
export const interakt: Vendor = {
  id: 'interakt',
  name: 'Interakt',
  docs: 'https://www.interakt.shop/resource-center/',
  rules: [
    {
      id: 'interakt-api-key',
      description: 'Interakt API key',
      severity: 'medium',
      near: ['interakt'],
      token: '[A-Za-z0-9+/]{59}=|[A-Za-z0-9+/]{60}',
    },
  ],
};
