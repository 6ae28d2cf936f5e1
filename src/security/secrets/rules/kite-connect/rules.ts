import type { Vendor } from '../../rule.ts';

/** https://kite.trade/docs/connect/v3/ */
export const kiteConnect: Vendor = {
  id: 'kite-connect',
  name: 'Zerodha Kite Connect',
  docs: 'https://kite.trade/docs/connect/v3/',
  rules: [
    {
      id: 'kite-connect-api-secret',
      description: 'Kite Connect API secret or access token',
      severity: 'critical',
      near: ['kite_', 'kiteconnect', 'kite.trade'],
      token: '[A-Za-z0-9]{32}',
      entropy: 2.8,
    },
  ],
};
