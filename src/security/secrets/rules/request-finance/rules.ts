import type { Vendor } from '../../rule.ts';

/** https://docs.request.finance/ */
export const requestFinance: Vendor = {
  id: 'request-finance',
  name: 'Request Finance',
  docs: 'https://docs.request.finance/',
  rules: [
    {
      id: 'request-finance-api-key',
      description: 'Request Finance API key',
      near: ['requestfinance', 'request_finance', 'request-finance', 'request finance', 'requestnetwork'],
      token: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
    },
  ],
};
