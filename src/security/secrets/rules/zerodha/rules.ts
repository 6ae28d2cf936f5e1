import type { Vendor } from '../../rule.ts';

/** https://kite.trade/docs/connect/v3/ */
export const zerodha: Vendor = {
  id: 'zerodha',
  name: 'Zerodha Kite',
  docs: 'https://kite.trade/docs/connect/v3/',
  rules: [
    {
      id: 'zerodha-api-secret',
      description: 'Kite Connect secret or token',
      severity: 'critical',
      near: ['zerodha', 'kite_api', 'kiteconnect', 'kite_secret', 'kite_access'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'zerodha-api-key',
      description: 'Kite Connect API key',
      severity: 'medium',
      near: ['zerodha', 'kite_api_key', 'kiteconnect'],
      token: '[a-z0-9]{16}',
    },
  ],
};
