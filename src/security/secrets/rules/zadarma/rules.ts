import type { Vendor } from '../../rule.ts';

/** https://zadarma.com/en/support/api/ */
export const zadarma: Vendor = {
  id: 'zadarma',
  name: 'Zadarma',
  docs: 'https://zadarma.com/en/support/api/',
  rules: [
    {
      id: 'zadarma-secret',
      description: 'Zadarma key or secret',
      near: ['zadarma'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
