import type { Vendor } from '../../rule.ts';

/** https://docs.customer.io */
export const customerIo: Vendor = {
  id: 'customer-io',
  name: 'Customer.io',
  docs: 'https://docs.customer.io',
  rules: [
    {
      id: 'customer-io-api-key',
      description: 'Customer.io API or tracking key',
      near: ['customerio', 'customer.io', 'customer_io'],
      token: '[A-Za-z0-9]{20}',
    },
    {
      id: 'customer-io-app-api-key',
      description: 'Customer.io App API key',
      near: ['customerio', 'customer.io', 'customer_io'],
      token: '[a-z0-9]{32}',
    },
  ],
};
