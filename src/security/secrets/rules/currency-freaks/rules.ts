import type { Vendor } from '../../rule.ts';

/** https://currencyfreaks.com/documentation.html */
export const currencyFreaks: Vendor = {
  id: 'currency-freaks',
  name: 'CurrencyFreaks',
  docs: 'https://currencyfreaks.com/documentation.html',
  rules: [
    {
      id: 'currency-freaks-api-key',
      description: 'CurrencyFreaks API key',
      severity: 'medium',
      near: ['currencyfreaks'],
      token: '[a-z0-9]{32}',
    },
  ],
};
