import type { Vendor } from '../../rule.ts';

/** https://docs.brightdata.com */
export const brightData: Vendor = {
  id: 'bright-data',
  name: 'Bright Data',
  docs: 'https://docs.brightdata.com',
  rules: [
    {
      id: 'bright-data-api-key',
      description: 'Bright Data API key',
      near: ['brightdata', 'bright_data', 'luminati'],
      token: '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[a-z0-9]{64})',
    },
    {
      id: 'bright-data-proxy-password',
      description: 'Bright Data zone password',
      token: '(?:brd|lum)-customer-[a-z0-9_]{3,30}-zone-[a-z0-9_]{1,30}(?:-[a-z0-9_.-]{1,60})?:([a-z0-9]{12,14})',
    },
  ],
};
