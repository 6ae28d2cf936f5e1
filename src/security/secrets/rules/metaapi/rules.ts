import type { Vendor } from '../../rule.ts';

/** https://metaapi.cloud/docs/client/ */
export const metaapi: Vendor = {
  id: 'metaapi',
  name: 'MetaApi',
  docs: 'https://metaapi.cloud/docs/client/',
  rules: [
    {
      id: 'metaapi-api-token',
      description: 'MetaApi token',
      near: ['metaapi', 'meta_api', 'meta-api'],
      token: '[A-Za-z0-9]{64}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
