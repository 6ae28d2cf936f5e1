import type { Vendor } from '../../rule.ts';

/** https://www.alphavantage.co/documentation/ */
export const alphaVantage: Vendor = {
  id: 'alpha-vantage',
  name: 'Alpha Vantage',
  docs: 'https://www.alphavantage.co/documentation/',
  rules: [
    {
      id: 'alpha-vantage-api-key',
      description: 'Alpha Vantage API key',
      severity: 'medium',
      near: ['alphavantage', 'alpha_vantage', 'alpha-vantage', 'alpha vantage'],
      token: '[A-Z0-9]{15,16}',
    },
  ],
};
