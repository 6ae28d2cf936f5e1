import type { Vendor } from '../../rule.ts';

/** https://www.revenuecat.com/docs/projects/authentication */
export const revenuecat: Vendor = {
  id: 'revenuecat',
  name: 'RevenueCat',
  docs: 'https://www.revenuecat.com/docs/projects/authentication',
  rules: [
    {
      id: 'revenuecat-secret-key',
      description: 'RevenueCat secret key',
      near: ['revenuecat'],
      token: 'sk_[A-Za-z0-9]{24,40}',
    },
    {
      id: 'revenuecat-legacy-key',
      description: 'RevenueCat key (legacy)',
      near: ['revenuecat', 'rc_secret'],
      token: '[A-Za-z]{32}',
    },
  ],
};
