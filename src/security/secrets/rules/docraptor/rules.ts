import type { Vendor } from '../../rule.ts';

/** https://docraptor.com/documentation/api */
export const docraptor: Vendor = {
  id: 'docraptor',
  name: 'DocRaptor',
  docs: 'https://docraptor.com/documentation/api',
  rules: [
    {
      id: 'docraptor-api-key',
      description: 'DocRaptor API key',
      severity: 'medium',
      near: ['docraptor'],
      token: '[A-Za-z0-9_-]{20}',
    },
  ],
};
