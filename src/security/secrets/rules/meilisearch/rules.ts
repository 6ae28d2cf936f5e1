import type { Vendor } from '../../rule.ts';

/** https://www.meilisearch.com/docs/reference/api/keys */
export const meilisearch: Vendor = {
  id: 'meilisearch',
  name: 'Meilisearch',
  docs: 'https://www.meilisearch.com/docs/reference/api/keys',
  rules: [
    {
      id: 'meilisearch-api-key',
      description: 'Meilisearch API key',
      near: ['meili'],
      token: '[a-f0-9]{64}|[a-f0-9]{40}',
    },
    {
      id: 'meilisearch-master-key',
      description: 'Meilisearch master key',
      near: ['meili_master', 'meili-master', 'meilisearch_master', 'meilisearch_key', 'master_key', 'master-key'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
