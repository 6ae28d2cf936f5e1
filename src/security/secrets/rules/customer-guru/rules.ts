import type { Vendor } from '../../rule.ts';

/** https://customer.guru */
export const customerGuru: Vendor = {
  id: 'customer-guru',
  name: 'Customer.guru',
  docs: 'https://customer.guru',
  rules: [
    {
      id: 'customer-guru-api-key',
      description: 'Customer.guru API key or secret',
      severity: 'medium',
      near: ['customer.guru', 'customerguru', 'customer_guru'],
      token: '(?:[A-Za-z0-9]{50}|[A-Za-z0-9]{30})',
    },
  ],
};
