import type { Vendor } from '../../rule.ts';

/** https://bittrex.github.io */
export const bittrex: Vendor = {
  id: 'bittrex',
  name: 'Bittrex',
  docs: 'https://bittrex.github.io',
  rules: [
    {
      id: 'bittrex-api-key',
      description: 'Bittrex API key or secret',
      near: ['bittrex'],
      token: '[a-z0-9]{32}',
    },
  ],
};
