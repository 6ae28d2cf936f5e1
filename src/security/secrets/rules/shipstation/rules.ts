import type { Vendor } from '../../rule.ts';

/** https://www.shipstation.com/docs/api/requirements/ */
export const shipstation: Vendor = {
  id: 'shipstation',
  name: 'ShipStation',
  docs: 'https://www.shipstation.com/docs/api/requirements/',
  rules: [
    {
      id: 'shipstation-api-key',
      description: 'ShipStation API key or secret',
      near: ['shipstation', 'ship_station', 'ship-station', 'ship station'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
