import type { Vendor } from '../../rule.ts';

/** https://developers.greenhouse.io */
export const greenhouse: Vendor = {
  id: 'greenhouse',
  name: 'Greenhouse',
  docs: 'https://developers.greenhouse.io',
  rules: [
    {
      id: 'greenhouse-api-key',
      description: 'Greenhouse API key',
      near: ['greenhouse'],
      token: '[a-z0-9]{32}-[0-9]',
    },
    {
      id: 'greenhouse-harvest-api-key',
      description: 'Greenhouse Harvest API key',
      near: ['greenhouse'],
      token: '[a-z0-9]{32,40}-[0-9]{1,3}',
    },
  ],
};
