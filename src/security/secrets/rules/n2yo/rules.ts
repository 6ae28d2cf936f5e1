import type { Vendor } from '../../rule.ts';

/** https://www.n2yo.com/api/ */
export const n2yo: Vendor = {
  id: 'n2yo',
  name: 'N2YO',
  docs: 'https://www.n2yo.com/api/',
  rules: [
    {
      id: 'n2yo-api-key',
      description: 'N2YO API key',
      severity: 'low',
      near: ['n2yo'],
      token: '[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{4}',
    },
  ],
};
