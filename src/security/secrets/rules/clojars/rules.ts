import type { Vendor } from '../../rule.ts';

/** https://github.com/clojars/clojars-web/wiki/Deploy-Tokens */
export const clojars: Vendor = {
  id: 'clojars',
  name: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  rules: [
    {
      id: 'clojars-api-token',
      description: 'Clojars deploy token',
      token: 'CLOJARS_[A-Za-z0-9]{60}',
      caseless: true,
    },
  ],
};
