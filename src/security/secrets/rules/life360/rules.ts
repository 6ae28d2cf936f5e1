import type { Vendor } from '../../rule.ts';

/** https://www.life360.com/ */
export const life360: Vendor = {
  id: 'life360',
  name: 'Life360',
  docs: 'https://www.life360.com/',
  rules: [
    {
      id: 'life360-access-token',
      description: 'Life360 access token',
      severity: 'medium',
      near: ['life360'],
      token: '[A-Za-z0-9+/]{72}',
    },
  ],
};
