import type { Vendor } from '../../rule.ts';

/** https://docs.rainforestpay.com/ */
export const rainforestPay: Vendor = {
  id: 'rainforest-pay',
  name: 'Rainforest Pay',
  docs: 'https://docs.rainforestpay.com/',
  rules: [
    {
      id: 'rainforest-pay-api-key',
      description: 'Rainforest Pay API key',
      severity: 'critical',
      token: '(?:prod_|sbx_)?apikey_[a-f0-9]{64}',
    },
  ],
};
