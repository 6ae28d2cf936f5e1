import type { Vendor } from '../../rule.ts';

/** https://api-docs.iqair.com/ */
export const iqair: Vendor = {
  id: 'iqair',
  name: 'IQAir',
  docs: 'https://api-docs.iqair.com/',
  rules: [
    {
      id: 'iqair-api-key',
      description: 'IQAir AirVisual API key',
      severity: 'low',
      near: ['iqair', 'airvisual'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
