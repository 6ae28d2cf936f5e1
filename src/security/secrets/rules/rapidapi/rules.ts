import type { Vendor } from '../../rule.ts';

/** https://docs.rapidapi.com/docs/keys */
export const rapidapi: Vendor = {
  id: 'rapidapi',
  name: 'RapidAPI',
  docs: 'https://docs.rapidapi.com/docs/keys',
  rules: [
    {
      id: 'rapidapi-key',
      description: 'RapidAPI key',
      token: '[a-f0-9]{10}msh[a-f0-9]{15}p1[a-f0-9]{6}jsn[a-f0-9]{12}',
    },
    {
      id: 'rapidapi-legacy-key',
      description: 'RapidAPI (Mashape) key',
      near: ['rapidapi', 'mashape'],
      token: '[A-Za-z0-9_-]{50}',
    },
  ],
};
