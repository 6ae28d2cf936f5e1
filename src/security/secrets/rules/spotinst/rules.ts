import type { Vendor } from '../../rule.ts';

/** https://docs.spot.io/ */
export const spotinst: Vendor = {
  id: 'spotinst',
  name: 'Spot',
  docs: 'https://docs.spot.io/',
  rules: [
    {
      id: 'spotinst-api-token',
      description: 'Spot API token',
      severity: 'critical',
      near: ['spotinst', 'spot_token', 'spot.io'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
