import type { Vendor } from '../../rule.ts';

/** https://developer.viva.com/ */
export const viva: Vendor = {
  id: 'viva',
  name: 'Viva',
  docs: 'https://developer.viva.com/',
  rules: [
    {
      id: 'viva-client-secret',
      description: 'Viva Wallet client secret',
      severity: 'critical',
      near: ['vivawallet', 'viva_wallet', 'viva_client', 'vivapayments', 'viva_secret'],
      token: '[A-Za-z0-9]{30}',
    },
  ],
};
