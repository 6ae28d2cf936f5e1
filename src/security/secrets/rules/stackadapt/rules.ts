import type { Vendor } from '../../rule.ts';

/** https://docs.stackadapt.com/ */
export const stackadapt: Vendor = {
  id: 'stackadapt',
  name: 'StackAdapt',
  docs: 'https://docs.stackadapt.com/',
  rules: [
    {
      id: 'stackadapt-api-key',
      description: 'StackAdapt API key',
      near: ['stackadapt'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
