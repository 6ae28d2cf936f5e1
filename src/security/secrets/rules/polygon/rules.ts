import type { Vendor } from '../../rule.ts';

/** https://polygon.io/docs */
export const polygon: Vendor = {
  id: 'polygon',
  name: 'Polygon.io',
  docs: 'https://polygon.io/docs',
  rules: [
    {
      id: 'polygon-api-key',
      description: 'Polygon.io API key',
      severity: 'medium',
      near: ['polygon'],
      common: true,
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
