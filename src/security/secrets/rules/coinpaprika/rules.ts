import type { Vendor } from '../../rule.ts';

/** https://docs.coinpaprika.com */
export const coinpaprika: Vendor = {
  id: 'coinpaprika',
  name: 'Coinpaprika',
  docs: 'https://docs.coinpaprika.com',
  rules: [
    {
      id: 'coinpaprika-api-key',
      description: 'Coinpaprika API key',
      severity: 'medium',
      near: ['coinpaprika'],
      token: '[A-Za-z0-9]{32,64}',
    },
  ],
};
