import type { Vendor } from '../../rule.ts';

/** https://exchange-docs.crypto.com */
export const cryptoCom: Vendor = {
  id: 'crypto-com',
  name: 'Crypto.com',
  docs: 'https://exchange-docs.crypto.com',
  rules: [
    {
      id: 'crypto-com-secret',
      description: 'Crypto.com secret key',
      severity: 'critical',
      near: ['crypto.com', 'cryptocom', 'crypto_com'],
      token: '(?:cxakp_|cxmet_)?[A-Za-z0-9]{18,30}',
    },
  ],
};
