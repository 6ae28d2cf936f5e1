import type { Vendor } from '../../rule.ts';

/** https://codefresh.io/docs/ */
export const codeFresh: Vendor = {
  id: 'code-fresh',
  name: 'Codefresh',
  docs: 'https://codefresh.io/docs/',
  rules: [
    {
      id: 'code-fresh-api-key',
      description: 'Codefresh API key',
      near: ['codefresh'],
      token: String.raw`[a-z0-9]{24}\.[a-z0-9]{32}`,
    },
  ],
};
