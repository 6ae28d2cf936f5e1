import type { Vendor } from '../../rule.ts';

/** https://developer.trademe.co.nz/ */
export const tradeMe: Vendor = {
  id: 'trade-me',
  name: 'Trade Me',
  docs: 'https://developer.trademe.co.nz/',
  rules: [
    {
      id: 'trade-me-consumer-secret',
      description: 'Trade Me consumer key or secret',
      near: ['trademe', 'trade_me'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
