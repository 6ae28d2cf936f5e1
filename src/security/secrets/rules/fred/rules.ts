import type { Vendor } from '../../rule.ts';

/** https://fred.stlouisfed.org/docs/api/api_key.html */
export const fred: Vendor = {
  id: 'fred',
  name: 'FRED',
  docs: 'https://fred.stlouisfed.org/docs/api/api_key.html',
  rules: [
    {
      id: 'fred-api-key',
      description: 'FRED API key',
      severity: 'medium',
      near: ['fred_api', 'fred_key', 'stlouisfed', 'fredapi', 'fred('],
      token: '[a-z0-9]{32}',
    },
  ],
};
