import type { Vendor } from '../../rule.ts';

/** https://docs.unify.ai/ */
export const unify: Vendor = {
  id: 'unify',
  name: 'Unify',
  docs: 'https://docs.unify.ai/',
  rules: [
    {
      id: 'unify-api-key',
      description: 'Unify API key',
      near: ['unify_key', 'unify_api', 'unify.ai', 'unify_token'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};
