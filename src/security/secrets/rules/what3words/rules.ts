import type { Vendor } from '../../rule.ts';

/** https://developer.what3words.com/public-api */
export const what3words: Vendor = {
  id: 'what3words',
  name: 'what3words',
  docs: 'https://developer.what3words.com/public-api',
  rules: [
    {
      id: 'what3words-api-key',
      description: 'what3words API key',
      severity: 'medium',
      near: ['what3words', 'w3w'],
      reach: 40,
      token: '[A-Z0-9]{8}',
      entropy: 2,
    },
  ],
};
