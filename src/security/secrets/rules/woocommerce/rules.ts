import type { Vendor } from '../../rule.ts';

/** https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication */
export const woocommerce: Vendor = {
  id: 'woocommerce',
  name: 'WooCommerce',
  docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  rules: [
    {
      id: 'woocommerce-consumer-key',
      description: 'WooCommerce consumer key',
      severity: 'medium',
      token: 'ck_[a-f0-9]{40}',
    },
    {
      id: 'woocommerce-consumer-secret',
      description: 'WooCommerce consumer secret',
      severity: 'critical',
      token: 'cs_[a-f0-9]{40}',
    },
  ],
};
