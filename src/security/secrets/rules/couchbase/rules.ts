import type { Vendor } from '../../rule.ts';

/** https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html */
export const couchbase: Vendor = {
  id: 'couchbase',
  name: 'Couchbase Capella',
  docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  rules: [
    {
      id: 'couchbase-capella-api-secret',
      description: 'Couchbase Capella API key secret',
      near: ['couchbase', 'capella', 'cbc_api'],
      token: '[A-Za-z0-9+/]{60,130}={0,2}',
    },
    {
      id: 'couchbase-connection-string',
      description: 'Couchbase Capella password in a URL',
      severity: 'critical',
      token: 'couchbases?://[A-Za-z0-9_-]{1,40}:([A-Za-z0-9!#$%&*()_+=.,~-]{6,80})@',
    },
  ],
};
