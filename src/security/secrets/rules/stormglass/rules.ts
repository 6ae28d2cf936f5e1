import type { Vendor } from '../../rule.ts';

/** https://docs.stormglass.io/ */
export const stormglass: Vendor = {
  id: 'stormglass',
  name: 'Stormglass',
  docs: 'https://docs.stormglass.io/',
  rules: [
    {
      id: 'stormglass-api-key',
      description: 'Stormglass API key',
      near: ['stormglass', 'storm_glass', 'storm-glass', 'storm glass'],
      token:
        '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'stormglass-wide-key',
      description: 'Stormglass API key',
      near: ['stormglass', 'storm_glass', 'storm-glass', 'storm glass'],
      token: '[a-z0-9-]{73,87}',
    },
  ],
};
