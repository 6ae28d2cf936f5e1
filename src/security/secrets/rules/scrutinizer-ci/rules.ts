import type { Vendor } from '../../rule.ts';

/** https://scrutinizer-ci.com/docs/api/ */
export const scrutinizerCi: Vendor = {
  id: 'scrutinizer-ci',
  name: 'Scrutinizer',
  docs: 'https://scrutinizer-ci.com/docs/api/',
  rules: [
    {
      id: 'scrutinizer-ci-token',
      description: 'Scrutinizer token',
      near: ['scrutinizer'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
