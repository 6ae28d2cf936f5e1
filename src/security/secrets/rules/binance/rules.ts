import type { Vendor } from '../../rule.ts';

/** https://developers.binance.com/docs/binance-spot-api-docs/rest-api */
export const binance: Vendor = {
  id: 'binance',
  name: 'Binance',
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api',
  rules: [
    {
      id: 'binance-api-key',
      description: 'Binance API or secret key',
      severity: 'critical',
      near: ['binance', 'x-mbx-apikey'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
