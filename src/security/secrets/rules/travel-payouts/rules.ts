import type { Vendor } from '../../rule.ts';

/** https://support.travelpayouts.com/hc/en-us/categories/200358578 */
export const travelPayouts: Vendor = {
  id: 'travel-payouts',
  name: 'Travelpayouts',
  docs: 'https://support.travelpayouts.com/hc/en-us/categories/200358578',
  rules: [
    {
      id: 'travel-payouts-api-token',
      description: 'Travelpayouts API token',
      near: ['travelpayouts', 'travel_payouts', 'travel-payouts', 'travel payouts'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
