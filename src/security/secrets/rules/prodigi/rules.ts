import type { Vendor } from '../../rule.ts';

/** https://www.prodigi.com/print-api/docs/ */
export const prodigi: Vendor = {
  id: 'prodigi',
  name: 'Prodigi',
  docs: 'https://www.prodigi.com/print-api/docs/',
  rules: [
    {
      id: 'prodigi-api-key',
      description: 'Prodigi API key',
      severity: 'medium',
      near: ['prodigi'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
