import type { Vendor } from '../../rule.ts';

/** https://selectpdf.com/html-to-pdf-api/ */
export const selectpdf: Vendor = {
  id: 'selectpdf',
  name: 'SelectPdf',
  docs: 'https://selectpdf.com/html-to-pdf-api/',
  rules: [
    {
      id: 'selectpdf-api-key',
      description: 'SelectPdf API key',
      near: ['selectpdf', 'select_pdf', 'select-pdf', 'select pdf'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
