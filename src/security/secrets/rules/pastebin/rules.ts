import type { Vendor } from '../../rule.ts';

/** https://pastebin.com/doc_api */
export const pastebin: Vendor = {
  id: 'pastebin',
  name: 'Pastebin',
  docs: 'https://pastebin.com/doc_api',
  rules: [
    {
      id: 'pastebin-api-key',
      description: 'Pastebin API key',
      severity: 'low',
      near: ['pastebin'],
      token: '[A-Za-z0-9_]{32}',
    },
  ],
};
