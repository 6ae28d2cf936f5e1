import type { Vendor } from '../../rule.ts';

/** https://jina.ai/api-dashboard/ */
export const jina: Vendor = {
  id: 'jina',
  name: 'Jina AI',
  docs: 'https://jina.ai/api-dashboard/',
  rules: [
    {
      id: 'jina-api-key',
      description: 'Jina AI API key',
      token: 'jina_[A-Za-z0-9_-]{56,64}',
    },
  ],
};
