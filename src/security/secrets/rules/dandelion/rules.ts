import type { Vendor } from '../../rule.ts';

/** https://dandelion.eu/docs/ */
export const dandelion: Vendor = {
  id: 'dandelion',
  name: 'Dandelion',
  docs: 'https://dandelion.eu/docs/',
  rules: [
    {
      id: 'dandelion-token',
      description: 'Dandelion token',
      severity: 'medium',
      near: ['dandelion'],
      token: '[a-z0-9]{32}',
    },
  ],
};
