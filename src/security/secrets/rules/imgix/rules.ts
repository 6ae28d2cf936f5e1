import type { Vendor } from '../../rule.ts';

/** https://docs.imgix.com/apis/management */
export const imgix: Vendor = {
  id: 'imgix',
  name: 'imgix',
  docs: 'https://docs.imgix.com/apis/management',
  rules: [
    {
      id: 'imgix-api-key',
      description: 'imgix API key',
      near: ['imgix'],
      token: 'ak_[a-f0-9]{64}',
    },
  ],
};
