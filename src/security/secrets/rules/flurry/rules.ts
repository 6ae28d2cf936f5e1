import type { Vendor } from '../../rule.ts';

/** https://developer.yahoo.com/flurry/ */
export const flurry: Vendor = {
  id: 'flurry',
  name: 'Flurry',
  docs: 'https://developer.yahoo.com/flurry/',
  rules: [
    {
      id: 'flurry-api-key',
      description: 'Flurry API key',
      severity: 'medium',
      near: ['flurry'],
      token: '[A-Z0-9]{20}',
    },
  ],
};
