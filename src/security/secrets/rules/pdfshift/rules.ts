import type { Vendor } from '../../rule.ts';

/** https://docs.pdfshift.io/ */
export const pdfshift: Vendor = {
  id: 'pdfshift',
  name: 'PDFShift',
  docs: 'https://docs.pdfshift.io/',
  rules: [
    {
      id: 'pdfshift-api-key',
      description: 'PDFShift API key',
      severity: 'medium',
      near: ['pdfshift'],
      token: '[A-Za-z0-9]{32}|sk_[a-f0-9]{40}',
    },
  ],
};
