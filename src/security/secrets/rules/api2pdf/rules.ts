import type { Vendor } from '../../rule.ts';

/** https://www.api2pdf.com/documentation/ */
export const api2pdf: Vendor = {
  id: 'api2pdf',
  name: 'Api2Pdf',
  docs: 'https://www.api2pdf.com/documentation/',
  rules: [
    {
      id: 'api2pdf-api-key',
      description: 'Api2Pdf API key',
      severity: 'medium',
      near: ['api2pdf'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
