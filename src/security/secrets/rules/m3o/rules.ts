import type { Vendor } from '../../rule.ts';

/** https://m3o.com/ */
export const m3o: Vendor = {
  id: 'm3o',
  name: 'M3O',
  docs: 'https://m3o.com/',
  rules: [
    {
      id: 'm3o-api-token',
      description: 'M3O API token',
      severity: 'medium',
      near: ['m3o'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
