import type { Vendor } from '../../rule.ts';

/** https://developers.lokalise.com/reference/api-authentication */
export const lokalise: Vendor = {
  id: 'lokalise',
  name: 'Lokalise',
  docs: 'https://developers.lokalise.com/reference/api-authentication',
  rules: [
    {
      id: 'lokalise-api-token',
      description: 'Lokalise API token',
      near: ['lokalise'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
