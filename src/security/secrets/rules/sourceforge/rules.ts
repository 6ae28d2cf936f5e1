import type { Vendor } from '../../rule.ts';

/** https://sourceforge.net/p/forge/documentation/Allura%20API/ */
export const sourceforge: Vendor = {
  id: 'sourceforge',
  name: 'SourceForge',
  docs: 'https://sourceforge.net/p/forge/documentation/Allura%20API/',
  rules: [
    {
      id: 'sourceforge-bearer-token',
      description: 'SourceForge bearer token',
      near: ['sourceforge'],
      common: true,
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
