import type { Vendor } from '../../rule.ts';

/** https://docs.vantage.sh/api */
export const vantage: Vendor = {
  id: 'vantage',
  name: 'Vantage',
  docs: 'https://docs.vantage.sh/api',
  rules: [
    {
      id: 'vantage-api-token',
      description: 'Vantage API token',
      token: 'vntg_tkn_[a-f0-9]{32,64}',
    },
  ],
};
