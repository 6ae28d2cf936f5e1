import type { Vendor } from '../../rule.ts';

/** https://api.developer.lifx.com/ */
export const lifx: Vendor = {
  id: 'lifx',
  name: 'LIFX',
  docs: 'https://api.developer.lifx.com/',
  rules: [
    {
      id: 'lifx-access-token',
      description: 'LIFX access token',
      severity: 'medium',
      near: ['lifx'],
      token: 'c[a-f0-9]{63}|[A-Za-z0-9]{64}',
    },
  ],
};
