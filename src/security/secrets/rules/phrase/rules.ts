import type { Vendor } from '../../rule.ts';

/** https://developers.phrase.com/api/ */
export const phrase: Vendor = {
  id: 'phrase',
  name: 'Phrase',
  docs: 'https://developers.phrase.com/api/',
  rules: [
    {
      id: 'phrase-access-token',
      description: 'Phrase access token',
      near: ['phrase'],
      common: true,
      token: '[a-f0-9]{64}',
    },
  ],
};
