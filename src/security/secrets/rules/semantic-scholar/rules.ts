import type { Vendor } from '../../rule.ts';

/** https://www.semanticscholar.org/product/api */
export const semanticScholar: Vendor = {
  id: 'semantic-scholar',
  name: 'Semantic Scholar',
  docs: 'https://www.semanticscholar.org/product/api',
  rules: [
    {
      id: 'semantic-scholar-api-key',
      description: 'Semantic Scholar API key',
      severity: 'medium',
      near: ['semanticscholar', 'semantic_scholar', 'semantic-scholar', 'semantic scholar', 's2_api'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
