import type { Vendor } from '../../rule.ts';

/** https://docs.brandfetch.com */
export const brandfetch: Vendor = {
  id: 'brandfetch',
  name: 'Brandfetch',
  docs: 'https://docs.brandfetch.com',
  rules: [
    {
      id: 'brandfetch-api-key',
      description: 'Brandfetch API key',
      severity: 'medium',
      near: ['brandfetch'],
      token: '(?:[A-Za-z0-9]{39,43}=?|[A-Za-z0-9_-]{43}=)',
    },
  ],
};
