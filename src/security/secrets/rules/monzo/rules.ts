import type { Vendor } from '../../rule.ts';

/** https://docs.monzo.com/ */
export const monzo: Vendor = {
  id: 'monzo',
  name: 'Monzo',
  docs: 'https://docs.monzo.com/',
  rules: [
    {
      id: 'monzo-client-secret',
      description: 'Monzo client secret',
      severity: 'critical',
      token: '(?:mnzconf|mnzpub)\\.[A-Za-z0-9+/]{60,140}',
    },
  ],
};
