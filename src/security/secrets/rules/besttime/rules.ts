import type { Vendor } from '../../rule.ts';

/** https://documentation.besttime.app */
export const besttime: Vendor = {
  id: 'besttime',
  name: 'BestTime',
  docs: 'https://documentation.besttime.app',
  rules: [
    {
      id: 'besttime-private-key',
      description: 'BestTime private key',
      token: 'pri_[a-f0-9]{32,36}',
    },
    {
      id: 'besttime-api-key',
      description: 'BestTime API key',
      severity: 'medium',
      near: ['besttime'],
      token: '[A-Za-z0-9_-]{36}',
    },
  ],
};
