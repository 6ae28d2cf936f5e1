import type { Vendor } from '../../rule.ts';

/** https://docs.browserless.io */
export const browserless: Vendor = {
  id: 'browserless',
  name: 'Browserless',
  docs: 'https://docs.browserless.io',
  rules: [
    {
      id: 'browserless-api-token',
      description: 'Browserless API token',
      near: ['browserless'],
      token:
        '(?:[A-Za-z0-9]{21}[a-z0-9]{8}[a-z0-9]{8}[A-Za-z0-9]{4,12}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12})',
    },
  ],
};
