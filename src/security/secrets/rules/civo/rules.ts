import type { Vendor } from '../../rule.ts';

/** https://www.civo.com/api */
export const civo: Vendor = {
  id: 'civo',
  name: 'Civo',
  docs: 'https://www.civo.com/api',
  rules: [
    {
      id: 'civo-api-key',
      description: 'Civo API key',
      near: ['civo'],
      token: '[A-Za-z0-9]{50}',
    },
  ],
};
