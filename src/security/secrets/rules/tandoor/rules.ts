import type { Vendor } from '../../rule.ts';

/** https://docs.tandoor.dev/ */
export const tandoor: Vendor = {
  id: 'tandoor',
  name: 'Tandoor',
  docs: 'https://docs.tandoor.dev/',
  rules: [
    {
      id: 'tandoor-api-token',
      description: 'Tandoor API token',
      token: 'tda_[a-f0-9_]{36,40}',
    },
  ],
};
