import type { Vendor } from '../../rule.ts';

/** https://docs.singlestore.com/cloud/reference/management-api/ */
export const singlestore: Vendor = {
  id: 'singlestore',
  name: 'SingleStore',
  docs: 'https://docs.singlestore.com/cloud/reference/management-api/',
  rules: [
    {
      id: 'singlestore-api-key',
      description: 'SingleStore Management API key',
      severity: 'critical',
      near: ['singlestore', 'singlestoredb'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
