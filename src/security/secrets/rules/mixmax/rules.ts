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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
