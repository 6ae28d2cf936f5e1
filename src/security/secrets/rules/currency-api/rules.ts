import type { Vendor } from '../../rule.ts';

/** https://currencyapi.com/docs */
export const currencyApi: Vendor = {
  id: 'currency-api',
  name: 'currencyapi',
  docs: 'https://currencyapi.com/docs',
  rules: [
    {
      id: 'currency-api-api-key',
      description: 'currencyapi API key',
      severity: 'medium',
      token: 'cur_live_[A-Za-z0-9]{40}',
    },
    {
      id: 'currency-api-free-api-key',
      description: 'currencyapi API key of freecurrencyapi',
      severity: 'medium',
      token: 'fca_live_[A-Za-z0-9]{40}',
    },
  ],
};
