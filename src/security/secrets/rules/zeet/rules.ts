import type { Vendor } from '../../rule.ts';

/** https://docs.zeet.co/ */
export const zeet: Vendor = {
  id: 'zeet',
  name: 'Zeet',
  docs: 'https://docs.zeet.co/',
  rules: [
    {
      id: 'zeet-token',
      description: 'Zeet token',
      near: ['zeet_'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
