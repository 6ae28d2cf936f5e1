import type { Vendor } from '../../rule.ts';

/** https://rawg.io/apidocs */
export const rawg: Vendor = {
  id: 'rawg',
  name: 'RAWG',
  docs: 'https://rawg.io/apidocs',
  rules: [
    {
      id: 'rawg-api-key',
      description: 'RAWG API key',
      severity: 'medium',
      near: ['rawg'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
