import type { Vendor } from '../../rule.ts';

/** https://www.airwallex.com/docs */
export const airwallex: Vendor = {
  id: 'airwallex',
  name: 'Airwallex',
  docs: 'https://www.airwallex.com/docs',
  rules: [
    {
      id: 'airwallex-api-key',
      description: 'Airwallex API key',
      severity: 'critical',
      near: ['airwallex'],
      token: '[a-z0-9]{64,128}',
    },
  ],
};
