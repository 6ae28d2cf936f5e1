import type { Vendor } from '../../rule.ts';

/** https://www.mongodb.com/docs/atlas/configure-api-access/ */
export const mongodbAtlas: Vendor = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  rules: [
    {
      id: 'mongodb-atlas-service-account-secret',
      description: 'MongoDB Atlas secret of a service account',
      severity: 'critical',
      token: 'mdb_sa_sk_[A-Za-z0-9_-]{40,48}',
    },
    {
      id: 'mongodb-atlas-private-key',
      description: 'MongoDB Atlas private API key',
      severity: 'critical',
      near: ['mongodb', 'atlas', 'mcli_private', 'mongo_private'],
      common: true,
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'mongodb-atlas-public-key',
      description: 'MongoDB Atlas public API key',
      severity: 'low',
      near: [
        'mongodb_atlas_public',
        'atlas_public',
        'atlas-public',
        'mongodb-public',
        'mongodb_public',
        'mcli_public',
        'atlaspublic',
      ],
      token: '[a-z0-9]{8}|[A-Za-z0-9]{10}',
      reach: 30,
      entropy: 1.2,
    },
  ],
};
