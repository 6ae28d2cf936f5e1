import type { Vendor } from '../../rule.ts';

/** https://zenvia.github.io/zenvia-openapi-spec/ */
export const zenvia: Vendor = {
  id: 'zenvia',
  name: 'Zenvia',
  docs: 'https://zenvia.github.io/zenvia-openapi-spec/',
  rules: [
    {
      id: 'zenvia-api-token',
      description: 'Zenvia API token',
      near: ['zenvia_api', 'zenvia_token', 'zenvia-token'],
      token: '[A-Za-z0-9_-]{20,40}',
    },
  ],
};
