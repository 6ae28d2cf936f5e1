import type { Vendor } from '../../rule.ts';

/** https://fastforex.readme.io */
export const fastForex: Vendor = {
  id: 'fast-forex',
  name: 'fastFOREX',
  docs: 'https://fastforex.readme.io',
  rules: [
    {
      id: 'fast-forex-api-key',
      description: 'fastFOREX API key',
      severity: 'medium',
      near: ['fastforex'],
      token: '[a-z0-9]{10}-[a-z0-9]{10}-[a-z0-9]{6}',
    },
    {
      id: 'fast-forex-short-api-key',
      description: 'fastFOREX API key of the older form',
      severity: 'medium',
      near: ['fastforex'],
      token: '[A-Za-z0-9-]{28}',
    },
  ],
};
