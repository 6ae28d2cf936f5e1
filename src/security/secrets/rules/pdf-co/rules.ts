import type { Vendor } from '../../rule.ts';

/** https://developer.pdf.co/ */
export const pdfCo: Vendor = {
  id: 'pdf-co',
  name: 'PDF.co',
  docs: 'https://developer.pdf.co/',
  rules: [
    {
      id: 'pdf-co-api-key',
      description: 'PDF.co API key',
      severity: 'medium',
      near: ['pdf.co', 'pdfco', 'pdf_co'],
      token: '[A-Za-z0-9._-]{3,50}@[a-z0-9.-]{4,40}_[A-Za-z0-9]{80,110}',
    },
  ],
};
