import type { Vendor } from '../../rule.ts';

/** https://www.meteomatics.com/en/api/ */
export const meteomatics: Vendor = {
  id: 'meteomatics',
  name: 'Meteomatics',
  docs: 'https://www.meteomatics.com/en/api/',
  rules: [
    {
      id: 'meteomatics-password',
      description: 'Meteomatics API password',
      severity: 'low',
      near: ['meteomatics'],
      token: '[A-Za-z0-9]{10,14}',
    },
  ],
};
