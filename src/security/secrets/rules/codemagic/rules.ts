import type { Vendor } from '../../rule.ts';

/** https://docs.codemagic.io */
export const codemagic: Vendor = {
  id: 'codemagic',
  name: 'Codemagic',
  docs: 'https://docs.codemagic.io',
  rules: [
    {
      id: 'codemagic-api-token',
      description: 'Codemagic API token',
      near: ['codemagic'],
      token: '[A-Za-z0-9_-]{43,44}',
    },
  ],
};
