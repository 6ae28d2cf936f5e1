import type { Vendor } from '../../rule.ts';

/** https://openchargemap.org/site/develop/api */
export const openchargemap: Vendor = {
  id: 'openchargemap',
  name: 'Open Charge Map',
  docs: 'https://openchargemap.org/site/develop/api',
  rules: [
    {
      id: 'openchargemap-api-key',
      description: 'Open Charge Map API key',
      severity: 'low',
      near: ['openchargemap', 'open_charge_map'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
