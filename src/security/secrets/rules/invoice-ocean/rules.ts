import type { Vendor } from '../../rule.ts';

/** https://github.com/invoiceocean/api */
export const invoiceOcean: Vendor = {
  id: 'invoice-ocean',
  name: 'InvoiceOcean',
  docs: 'https://github.com/invoiceocean/api',
  rules: [
    {
      id: 'invoice-ocean-api-key',
      description: 'InvoiceOcean API token',
      severity: 'medium',
      near: ['invoiceocean', 'invoice_ocean', 'invoice-ocean', 'fakturownia'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
