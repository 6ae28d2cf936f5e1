import type { Vendor } from '../../rule.ts';

/** https://exchangeratesapi.io/documentation/ */
export const exchangeRatesApi: Vendor = {
  id: 'exchange-rates-api',
  name: 'Exchange Rates API',
  docs: 'https://exchangeratesapi.io/documentation/',
  rules: [
    {
      id: 'exchange-rates-api-access-key',
      description: 'Exchange Rates API access key',
      severity: 'medium',
      near: ['exchangeratesapi', 'exchangerates', 'exchange_rates_api', 'exchangerate'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
