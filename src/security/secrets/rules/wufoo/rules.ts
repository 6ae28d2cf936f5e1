import type { Vendor } from '../../rule.ts';

/** https://wufoo.github.io/docs/ */
export const wufoo: Vendor = {
  id: 'wufoo',
  name: 'Wufoo',
  docs: 'https://wufoo.github.io/docs/',
  rules: [
    {
      id: 'wufoo-api-key',
      description: 'Wufoo API key',
      near: ['wufoo'],
      token: '[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}',
    },
  ],
};
