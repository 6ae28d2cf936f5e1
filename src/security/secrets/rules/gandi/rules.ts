import type { Vendor } from '../../rule.ts';

/** https://api.gandi.net/docs/ */
export const gandi: Vendor = {
  id: 'gandi',
  name: 'Gandi',
  docs: 'https://api.gandi.net/docs/',
  rules: [
    {
      id: 'gandi-api-key',
      description: 'Gandi API key',
      near: ['gandi'],
      token: '[A-Za-z0-9]{24}',
    },
    {
      id: 'gandi-personal-access-token',
      description: 'Gandi personal access token',
      near: ['gandi'],
      token: '[a-z0-9]{40}',
    },
  ],
};
