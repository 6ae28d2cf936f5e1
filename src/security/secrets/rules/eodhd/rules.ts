import type { Vendor } from '../../rule.ts';

/** https://eodhd.com/financial-apis/ */
export const eodhd: Vendor = {
  id: 'eodhd',
  name: 'EODHD',
  docs: 'https://eodhd.com/financial-apis/',
  rules: [
    {
      id: 'eodhd-api-token',
      description: 'EODHD API token',
      severity: 'medium',
      near: ['eodhd', 'eodhistoricaldata', 'eod_'],
      token: String.raw`[a-z0-9]{13,16}\.[0-9]{8}`,
    },
  ],
};
