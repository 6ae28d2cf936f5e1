import type { Vendor } from '../../rule.ts';

/** https://docs.mistral.ai/getting-started/quickstart/ */
export const mistral: Vendor = {
  id: 'mistral',
  name: 'Mistral AI',
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  rules: [
    {
      id: 'mistral-api-key',
      description: 'Mistral AI API key',
      near: ['mistral', 'codestral'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
