import type { Vendor } from '../../rule.ts';

/** https://secure.actblue.com/docs/csv_api */
export const actblue: Vendor = {
  id: 'actblue',
  name: 'ActBlue',
  docs: 'https://secure.actblue.com/docs/csv_api',
  rules: [
    {
      id: 'actblue-client-secret',
      description: 'ActBlue client secret',
      severity: 'medium',
      near: ['actblue'],
      token: '[A-Za-z0-9_-]{40,44}(?:=)?',
    },
  ],
};
