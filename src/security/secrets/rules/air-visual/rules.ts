import type { Vendor } from '../../rule.ts';

/** https://api-docs.iqair.com */
export const airVisual: Vendor = {
  id: 'air-visual',
  name: 'IQAir AirVisual',
  docs: 'https://api-docs.iqair.com',
  rules: [
    {
      id: 'air-visual-api-key',
      description: 'IQAir AirVisual API key',
      severity: 'medium',
      near: ['airvisual', 'iqair'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
