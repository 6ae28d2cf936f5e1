import type { Vendor } from '../../rule.ts';

/** https://docs.predibase.com/ */
export const predibase: Vendor = {
  id: 'predibase',
  name: 'Predibase',
  docs: 'https://docs.predibase.com/',
  rules: [
    {
      id: 'predibase-api-token',
      description: 'Predibase API token',
      near: ['predibase'],
      token: 'pb_[A-Za-z0-9_-]{22}',
    },
  ],
};
