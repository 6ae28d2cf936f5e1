import type { Vendor } from '../../rule.ts';

/** https://docs.data.nasdaq.com/docs/in-rest-api */
export const quandl: Vendor = {
  id: 'quandl',
  name: 'Nasdaq Data Link (Quandl)',
  docs: 'https://docs.data.nasdaq.com/docs/in-rest-api',
  rules: [
    {
      id: 'quandl-api-key',
      description: 'Nasdaq Data Link (Quandl) API key',
      near: ['quandl', 'nasdaq_data_link', 'nasdaqdatalink', 'nasdaq-data-link'],
      token: '[A-Za-z0-9_-]{20}',
      entropy: 3.4,
    },
  ],
};
