import type { Vendor } from '../../rule.ts';

/** https://docs.btcpayserver.org */
export const btcpay: Vendor = {
  id: 'btcpay',
  name: 'BTCPay Server',
  docs: 'https://docs.btcpayserver.org',
  rules: [
    {
      id: 'btcpay-api-key',
      description: 'BTCPay Server API key',
      near: ['btcpay'],
      token: '[a-z0-9]{40}',
    },
  ],
};
