import type { Vendor } from '../../rule.ts';

/** https://twelvedata.com/docs */
export const twelvedata: Vendor = {
  id: 'twelvedata',
  name: 'Twelve Data',
  docs: 'https://twelvedata.com/docs',
  rules: [
    {
      id: 'twelvedata-api-key',
      description: 'Twelve Data API key',
      severity: 'medium',
      near: ['twelvedata', 'twelve_data', 'twelve-data'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
