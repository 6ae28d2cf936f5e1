import type { Vendor } from '../../rule.ts';

/** https://developer.musixmatch.com/ */
export const musixmatch: Vendor = {
  id: 'musixmatch',
  name: 'Musixmatch',
  docs: 'https://developer.musixmatch.com/',
  rules: [
    {
      id: 'musixmatch-api-key',
      description: 'Musixmatch API key',
      severity: 'low',
      near: ['musixmatch'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
