import type { Vendor } from '../../rule.ts';

/** https://docs.polygonscan.com/ */
export const polygonscan: Vendor = {
  id: 'polygonscan',
  name: 'PolygonScan',
  docs: 'https://docs.polygonscan.com/',
  rules: [
    {
      id: 'polygonscan-api-key',
      description: 'PolygonScan API key',
      severity: 'low',
      near: ['polygonscan'],
      token: '[A-Z0-9]{34}',
    },
  ],
};
