import type { Vendor } from '../../rule.ts';

/** https://docs.speckle.systems/ */
export const speckle: Vendor = {
  id: 'speckle',
  name: 'Speckle',
  docs: 'https://docs.speckle.systems/',
  rules: [
    {
      id: 'speckle-token',
      description: 'Speckle personal access token',
      near: ['speckle'],
      token: '[A-Za-z0-9]{42}',
    },
  ],
};
