import type { Vendor } from '../../rule.ts';

/** https://docs.sigopt.com/ */
export const sigopt: Vendor = {
  id: 'sigopt',
  name: 'SigOpt',
  docs: 'https://docs.sigopt.com/',
  rules: [
    {
      id: 'sigopt-api-token',
      description: 'SigOpt API token',
      near: ['sigopt', 'sig_opt', 'sig-opt', 'sig opt'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
