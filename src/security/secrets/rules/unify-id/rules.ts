import type { Vendor } from '../../rule.ts';

/** https://developer.unify.id/ */
export const unifyId: Vendor = {
  id: 'unify-id',
  name: 'UnifyID',
  docs: 'https://developer.unify.id/',
  rules: [
    {
      id: 'unify-id-api-key',
      description: 'UnifyID key',
      near: ['unifyid', 'unify_id', 'unify.id', 'unify-id'],
      token: '[A-Za-z0-9=_-]{44}',
    },
  ],
};
