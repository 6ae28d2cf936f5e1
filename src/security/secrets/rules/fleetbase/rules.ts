import type { Vendor } from '../../rule.ts';

/** https://docs.fleetbase.io */
export const fleetbase: Vendor = {
  id: 'fleetbase',
  name: 'Fleetbase',
  docs: 'https://docs.fleetbase.io',
  rules: [
    {
      id: 'fleetbase-api-key',
      description: 'Fleetbase API key',
      token: 'flb_(?:live|test)_[A-Za-z0-9]{20}',
    },
  ],
};
