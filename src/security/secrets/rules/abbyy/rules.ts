import type { Vendor } from '../../rule.ts';

/** https://support.abbyy.com */
export const abbyy: Vendor = {
  id: 'abbyy',
  name: 'ABBYY Cloud OCR',
  docs: 'https://support.abbyy.com',
  rules: [
    {
      id: 'abbyy-password',
      description: 'ABBYY Cloud OCR application password',
      severity: 'medium',
      near: ['abbyy'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
