import type { Vendor } from '../../rule.ts';

/** https://lbs.amap.com */
export const amap: Vendor = {
  id: 'amap',
  name: 'Amap (Gaode)',
  docs: 'https://lbs.amap.com',
  rules: [
    {
      id: 'amap-api-key',
      description: 'Amap (Gaode) API key',
      severity: 'medium',
      near: ['amap_', 'amap-', 'amapkey', 'amap.com', 'gaode', 'restapi.amap'],
      token: '[a-z0-9]{32}',
    },
  ],
};
