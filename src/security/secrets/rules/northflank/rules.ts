import type { Vendor } from '../../rule.ts';

/** https://northflank.com/docs/v1/api/introduction */
export const northflank: Vendor = {
  id: 'northflank',
  name: 'Northflank',
  docs: 'https://northflank.com/docs/v1/api/introduction',
  rules: [
    {
      id: 'northflank-api-token',
      description: 'Northflank API token',
      severity: 'critical',
      near: ['northflank'],
      token: 'nf-[A-Za-z0-9_-]{40,200}|eyJ[A-Za-z0-9_-]{15,80}\\.eyJ[A-Za-z0-9_-]{60,900}\\.[A-Za-z0-9_-]{40,90}',
    },
  ],
};
