import type { Vendor } from '../../rule.ts';

/** https://en.fofa.info/api */
export const fofa: Vendor = {
  id: 'fofa',
  name: 'FOFA',
  docs: 'https://en.fofa.info/api',
  rules: [
    {
      id: 'fofa-api-key',
      description: 'FOFA API key',
      near: ['fofa_', 'fofa.'],
      token: '[a-z0-9]{32}',
    },
  ],
};
