import type { Vendor } from '../../rule.ts';

/** https://craftmypdf.com/docs/ */
export const craftMyPdf: Vendor = {
  id: 'craft-my-pdf',
  name: 'CraftMyPDF',
  docs: 'https://craftmypdf.com/docs/',
  rules: [
    {
      id: 'craft-my-pdf-api-key',
      description: 'CraftMyPDF API key',
      severity: 'medium',
      near: ['craftmypdf'],
      token: '[A-Za-z0-9]{35,36}',
    },
  ],
};
