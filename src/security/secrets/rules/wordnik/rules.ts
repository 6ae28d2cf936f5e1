import type { Vendor } from '../../rule.ts';

/** https://developer.wordnik.com/ */
export const wordnik: Vendor = {
  id: 'wordnik',
  name: 'Wordnik',
  docs: 'https://developer.wordnik.com/',
  rules: [
    {
      id: 'wordnik-api-key',
      description: 'Wordnik API key',
      severity: 'medium',
      near: ['wordnik'],
      token: '[A-Za-z0-9]{48,50}',
    },
  ],
};
