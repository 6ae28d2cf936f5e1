import type { Vendor } from '../../rule.ts';

/** https://api.wikimedia.org/wiki/Authentication */
export const wikimedia: Vendor = {
  id: 'wikimedia',
  name: 'Wikimedia',
  docs: 'https://api.wikimedia.org/wiki/Authentication',
  rules: [
    {
      id: 'wikimedia-api-token',
      description: 'Wikimedia personal API token',
      severity: 'medium',
      near: ['wikimedia', 'wikipedia', 'mediawiki'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
