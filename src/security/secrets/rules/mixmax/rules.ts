import type { Vendor } from '../../rule.ts';

/** https://developer.mixmax.com/ */
export const mixmax: Vendor = {
  id: 'mixmax',
  name: 'Mixmax',
  docs: 'https://developer.mixmax.com/',
  rules: [
    {
      id: 'mixmax-api-token',
      description: 'Mixmax API token',
      severity: 'medium',
      near: ['mixmax'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
