import type { Vendor } from '../../rule.ts';

/** https://route4me.io/docs/ */
export const route4me: Vendor = {
  id: 'route4me',
  name: 'Route4Me',
  docs: 'https://route4me.io/docs/',
  rules: [
    {
      id: 'route4me-api-key',
      description: 'Route4Me API key',
      near: ['route4me', 'route_4me', 'route-4me', 'route 4me'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
