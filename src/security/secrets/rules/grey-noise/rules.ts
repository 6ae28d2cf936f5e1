import type { Vendor } from '../../rule.ts';

/** https://docs.greynoise.io */
export const greyNoise: Vendor = {
  id: 'grey-noise',
  name: 'GreyNoise',
  docs: 'https://docs.greynoise.io',
  rules: [
    {
      id: 'grey-noise-api-key',
      description: 'GreyNoise API key',
      near: ['greynoise'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
