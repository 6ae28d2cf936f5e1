import type { Vendor } from '../../rule.ts';

/** https://docs.stackify.com/ */
export const stackify: Vendor = {
  id: 'stackify',
  name: 'Stackify',
  docs: 'https://docs.stackify.com/',
  rules: [
    {
      id: 'stackify-activation-key',
      description: 'Stackify activation key',
      near: ['stackify'],
      token: '[A-Za-z0-9]{27,32}',
    },
  ],
};
