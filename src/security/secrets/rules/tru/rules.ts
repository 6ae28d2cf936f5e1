import type { Vendor } from '../../rule.ts';

/** https://developer.tru.id/ */
export const tru: Vendor = {
  id: 'tru',
  name: 'tru.ID',
  docs: 'https://developer.tru.id/',
  rules: [
    {
      id: 'tru-client-secret',
      description: 'tru.ID client secret',
      near: ['tru.id', 'tru_id', 'truid', 'tru-id'],
      token: '[A-Za-z0-9_-]{26}',
    },
    {
      id: 'tru-client-id',
      description: 'tru.ID client id',
      severity: 'medium',
      near: ['tru.id', 'tru_id', 'truid', 'tru-id'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
