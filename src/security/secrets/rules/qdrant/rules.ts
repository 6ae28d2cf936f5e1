import type { Vendor } from '../../rule.ts';

/** https://qdrant.tech/documentation/cloud/authentication/ */
export const qdrant: Vendor = {
  id: 'qdrant',
  name: 'Qdrant',
  docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  rules: [
    {
      id: 'qdrant-database-key',
      description: 'Qdrant database API key, a token that is signed',
      near: ['qdrant'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
    {
      id: 'qdrant-api-key',
      description: 'Qdrant Cloud API key',
      near: ['qdrant'],
      token: '[A-Za-z0-9_-]{54,88}',
    },
  ],
};
