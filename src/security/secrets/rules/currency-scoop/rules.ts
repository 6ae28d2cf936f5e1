import type { Vendor } from '../../rule.ts';

/** https://currencybeacon.com/api-documentation */
export const currencyScoop: Vendor = {
  id: 'currency-scoop',
  name: 'CurrencyScoop',
  docs: 'https://currencybeacon.com/api-documentation',
  rules: [
    {
      id: 'currency-scoop-api-key',
      description: 'CurrencyScoop API key',
      severity: 'medium',
      near: ['currencyscoop', 'currencybeacon'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
