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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
