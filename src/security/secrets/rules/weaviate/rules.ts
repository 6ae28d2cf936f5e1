import type { Vendor } from '../../rule.ts';

/** https://docs.weaviate.io/cloud/manage-clusters/authentication */
export const weaviate: Vendor = {
  id: 'weaviate',
  name: 'Weaviate',
  docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
  rules: [
    {
      id: 'weaviate-api-key',
      description: 'Weaviate API key',
      near: ['weaviate', 'wcd_api', 'wcs_api'],
      token: '[A-Za-z0-9]{34,52}',
    },
    {
      id: 'weaviate-cloud-key',
      description: 'Weaviate Cloud API key',
      near: ['weaviate'],
      token: '[A-Za-z0-9+/]{80,140}={0,2}',
    },
  ],
};
