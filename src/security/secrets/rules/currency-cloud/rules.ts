import type { Vendor } from '../../rule.ts';

/** https://developer.currencycloud.com */
export const currencyCloud: Vendor = {
  id: 'currency-cloud',
  name: 'Currencycloud',
  docs: 'https://developer.currencycloud.com',
  rules: [
    {
      id: 'currency-cloud-api-key',
      description: 'Currencycloud API key',
      near: ['currencycloud', 'currency_cloud'],
      token: '[a-z0-9]{64}',
    },
  ],
};
