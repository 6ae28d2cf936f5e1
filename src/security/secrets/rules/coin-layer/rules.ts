import type { Vendor } from '../../rule.ts';

/** https://coinlayer.com/documentation */
export const coinLayer: Vendor = {
  id: 'coin-layer',
  name: 'coinlayer',
  docs: 'https://coinlayer.com/documentation',
  rules: [
    {
      id: 'coin-layer-access-key',
      description: 'coinlayer access key',
      severity: 'medium',
      near: ['coinlayer'],
      token: '[a-z0-9]{32}',
    },
  ],
};
