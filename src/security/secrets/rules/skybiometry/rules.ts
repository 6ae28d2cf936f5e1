import type { Vendor } from '../../rule.ts';

/** https://skybiometry.com/documentation/ */
export const skybiometry: Vendor = {
  id: 'skybiometry',
  name: 'SkyBiometry',
  docs: 'https://skybiometry.com/documentation/',
  rules: [
    {
      id: 'skybiometry-api-key',
      description: 'SkyBiometry API key or secret',
      near: ['skybiometry', 'sky_biometry', 'sky-biometry', 'sky biometry'],
      token: '[A-Za-z0-9]{25,26}',
    },
  ],
};
