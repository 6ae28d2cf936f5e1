import type { Vendor } from '../../rule.ts';

/** https://www.worldtides.info/apidocs */
export const worldTides: Vendor = {
  id: 'world-tides',
  name: 'WorldTides',
  docs: 'https://www.worldtides.info/apidocs',
  rules: [
    {
      id: 'world-tides-api-key',
      description: 'WorldTides key',
      severity: 'medium',
      near: ['worldtides', 'world_tides', 'world-tides', 'world tides'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
