import type { Vendor } from '../../rule.ts';

/** https://docs.balldontlie.io */
export const ballDontLie: Vendor = {
  id: 'ball-dont-lie',
  name: 'BALLDONTLIE',
  docs: 'https://docs.balldontlie.io',
  rules: [
    {
      id: 'ball-dont-lie-api-key',
      description: 'BALLDONTLIE API key',
      severity: 'medium',
      near: ['balldontlie'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
