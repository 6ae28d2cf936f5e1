import type { Vendor } from '../../rule.ts';

/** https://devcenter.wercker.com/ */
export const wercker: Vendor = {
  id: 'wercker',
  name: 'Wercker',
  docs: 'https://devcenter.wercker.com/',
  rules: [
    {
      id: 'wercker-token',
      description: 'Wercker token',
      near: ['wercker'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
