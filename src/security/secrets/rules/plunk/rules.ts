import type { Vendor } from '../../rule.ts';

/** https://docs.useplunk.com/ */
export const plunk: Vendor = {
  id: 'plunk',
  name: 'Plunk',
  docs: 'https://docs.useplunk.com/',
  rules: [
    {
      id: 'plunk-secret-key',
      description: 'Plunk secret key',
      near: ['plunk'],
      token: 'sk_[a-f0-9]{48}',
    },
  ],
};
