import type { Vendor } from '../../rule.ts';

/** https://qdrant.tech/documentation/cloud/authentication/ */
export const qdrant: Vendor = {
  id: 'qdrant',
  name: 'Qdrant',
  docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  rules: [
    {
      id: 'qdrant-api-key',
      description: 'Qdrant Cloud API key',
      near: ['qdrant'],
      token: '[A-Za-z0-9_-]{54,88}',
    },
  ],
};
