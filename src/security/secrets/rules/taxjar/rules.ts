import type { Vendor } from '../../rule.ts';

/** https://developers.taxjar.com/api/reference/#authentication */
export const taxjar: Vendor = {
  id: 'taxjar',
  name: 'TaxJar',
  docs: 'https://developers.taxjar.com/api/reference/#authentication',
  rules: [
    {
      id: 'taxjar-api-token',
      description: 'TaxJar API token',
      near: ['taxjar', 'tax_jar', 'tax-jar', 'tax jar'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
