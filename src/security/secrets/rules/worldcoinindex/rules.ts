import type { Vendor } from '../../rule.ts';

/** https://www.worldcoinindex.com/apiservice */
export const worldcoinindex: Vendor = {
  id: 'worldcoinindex',
  name: 'WorldCoinIndex',
  docs: 'https://www.worldcoinindex.com/apiservice',
  rules: [
    {
      id: 'worldcoinindex-api-key',
      description: 'WorldCoinIndex API key',
      severity: 'medium',
      near: ['worldcoinindex'],
      token: '[A-Za-z0-9]{35}',
    },
  ],
};
