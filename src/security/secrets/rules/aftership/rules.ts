import type { Vendor } from '../../rule.ts';

/** https://www.aftership.com/docs/ */
export const aftership: Vendor = {
  id: 'aftership',
  name: 'AfterShip',
  docs: 'https://www.aftership.com/docs/',
  rules: [
    {
      id: 'aftership-api-key',
      description: 'AfterShip API key',
      token: 'asat_[a-f0-9]{32}',
    },
    {
      id: 'aftership-legacy-api-key',
      description: 'AfterShip API key of the older form',
      near: ['aftership'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
