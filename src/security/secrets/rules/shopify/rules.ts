import type { Vendor } from '../../rule.ts';

/** https://shopify.dev/docs/apps/build/authentication-authorization */
export const shopify: Vendor = {
  id: 'shopify',
  name: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  rules: [
    {
      id: 'shopify-access-token',
      description: 'Shopify access token',
      severity: 'critical',
      token: 'shp(?:at|ca|pa|ua|tka)_[A-Fa-f0-9]{32}',
    },
    {
      id: 'shopify-shared-secret',
      description: 'Shopify shared secret of an app',
      severity: 'critical',
      token: 'shpss_[A-Fa-f0-9]{32}',
    },
    {
      id: 'shopify-partner-token',
      description: 'Shopify Partner or CLI token',
      severity: 'critical',
      token: '(?:prtapi|atkn|shptka|atkn_2)_[A-Fa-f0-9]{32,64}',
    },
    {
      id: 'shopify-app-password',
      description: 'Shopify private app key (legacy)',
      near: ['shopify'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
