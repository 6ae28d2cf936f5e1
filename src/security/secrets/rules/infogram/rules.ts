import type { Vendor } from '../../rule.ts';

/** https://developers.infogr.am/ */
export const infogram: Vendor = {
  id: 'infogram',
  name: 'Infogram',
  docs: 'https://developers.infogr.am/',
  rules: [
    {
      id: 'infogram-api-secret',
      description: 'Infogram API secret',
      severity: 'low',
      near: ['infogram'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
