import type { Vendor } from '../../rule.ts';

/** https://www.shipengine.com/docs/auth/ */
export const shipengine: Vendor = {
  id: 'shipengine',
  name: 'ShipEngine',
  docs: 'https://www.shipengine.com/docs/auth/',
  rules: [
    {
      id: 'shipengine-api-key',
      description: 'ShipEngine API key',
      near: ['shipengine', 'ship_engine', 'ship-engine'],
      token: '(?:TEST_|LIVE_)?[A-Za-z0-9+/]{43}',
    },
  ],
};
