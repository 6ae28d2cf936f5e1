import type { Vendor } from '../../rule.ts';

/** https://www.exchangerate-api.com/docs/overview */
export const exchangeRateApi: Vendor = {
  id: 'exchange-rate-api',
  name: 'ExchangeRate-API',
  docs: 'https://www.exchangerate-api.com/docs/overview',
  rules: [
    {
      id: 'exchange-rate-api-api-key',
      description: 'ExchangeRate-API API key',
      severity: 'medium',
      near: [
        'exchangerate-api',
        'exchangerateapi',
        'exchangerate_api',
        'exchangerate',
        'exchange_rate_api',
        'exchange-rate-api',
      ],
      token: '[a-z0-9]{24}',
    },
  ],
};
