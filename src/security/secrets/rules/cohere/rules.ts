import type { Vendor } from '../../rule.ts';

/** https://docs.cohere.com */
export const cohere: Vendor = {
  id: 'cohere',
  name: 'Cohere',
  docs: 'https://docs.cohere.com',
  rules: [
    {
      id: 'cohere-api-key',
      description: 'Cohere API key',
      near: ['cohere', 'co_api_key'],
      token: '[A-Za-z0-9]{40}',
      entropy: 3.2,
    },
  ],
};
