import type { Vendor } from '../../rule.ts';

/** https://developers.brandwatch.com */
export const brandWatch: Vendor = {
  id: 'brand-watch',
  name: 'Brandwatch',
  docs: 'https://developers.brandwatch.com',
  rules: [
    {
      id: 'brand-watch-token',
      description: 'Brandwatch access token',
      severity: 'medium',
      near: ['brandwatch'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
