import type { Vendor } from '../../rule.ts';

/** https://www.docuseal.com/docs */
export const docUseal: Vendor = {
  id: 'doc-useal',
  name: 'DocuSeal',
  docs: 'https://www.docuseal.com/docs',
  rules: [
    {
      id: 'doc-useal-api-key',
      description: 'DocuSeal API key',
      near: ['docuseal'],
      token: '[A-Za-z0-9]{43}',
    },
  ],
};
