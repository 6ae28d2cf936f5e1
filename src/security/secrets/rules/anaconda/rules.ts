import type { Vendor } from '../../rule.ts';

/** https://docs.anaconda.com */
export const anaconda: Vendor = {
  id: 'anaconda',
  name: 'Anaconda',
  docs: 'https://docs.anaconda.com',
  rules: [
    {
      id: 'anaconda-token',
      description: 'Anaconda token',
      near: ['anaconda', 'conda'],
      token: '[a-z]{2}-[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
