import type { Vendor } from '../../rule.ts';

/** https://docs.pdfmonkey.io/ */
export const pdfmonkey: Vendor = {
  id: 'pdfmonkey',
  name: 'PDFMonkey',
  docs: 'https://docs.pdfmonkey.io/',
  rules: [
    {
      id: 'pdfmonkey-api-key',
      description: 'PDFMonkey API key',
      severity: 'medium',
      near: ['pdfmonkey', 'pdf_monkey'],
      token: '[A-Za-z0-9_-]{20}',
    },
  ],
};
