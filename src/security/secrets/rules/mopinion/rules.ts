import type { Vendor } from '../../rule.ts';

/** https://developer.mopinion.com/ */
export const mopinion: Vendor = {
  id: 'mopinion',
  name: 'Mopinion',
  docs: 'https://developer.mopinion.com/',
  rules: [
    {
      id: 'mopinion-token',
      description: 'Mopinion private token',
      severity: 'medium',
      near: ['mopinion'],
      token: '[A-Za-z0-9_-]{40,48}',
    },
  ],
};
