import type { Vendor } from '../../rule.ts';

/** https://docs.data.nasdaq.com/docs/getting-started */
export const nasdaqDataLink: Vendor = {
  id: 'nasdaq-data-link',
  name: 'Nasdaq Data Link',
  docs: 'https://docs.data.nasdaq.com/docs/getting-started',
  rules: [
    {
      id: 'nasdaq-data-link-api-key',
      description: 'Nasdaq Data Link (Quandl) API key',
      severity: 'low',
      near: ['nasdaq'],
      token: '[A-Za-z0-9_-]{20}',
    },
  ],
};
