import type { Vendor } from '../../rule.ts';

/** https://docs.bscscan.com */
export const bscscan: Vendor = {
  id: 'bscscan',
  name: 'BscScan',
  docs: 'https://docs.bscscan.com',
  rules: [
    {
      id: 'bscscan-api-key',
      description: 'BscScan API key',
      severity: 'medium',
      near: ['bscscan'],
      token: '[A-Z0-9]{34}',
    },
  ],
};
