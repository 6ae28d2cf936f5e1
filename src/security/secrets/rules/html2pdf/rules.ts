import type { Vendor } from '../../rule.ts';

/** https://html2pdf.app/documentation/ */
export const html2pdf: Vendor = {
  id: 'html2pdf',
  name: 'html2pdf',
  docs: 'https://html2pdf.app/documentation/',
  rules: [
    {
      id: 'html2pdf-api-key',
      description: 'html2pdf.app API key',
      severity: 'low',
      near: ['html2pdf'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
