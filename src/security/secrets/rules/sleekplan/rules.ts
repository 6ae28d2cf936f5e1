import type { Vendor } from '../../rule.ts';

/** https://sleekplan.com/docs/ */
export const sleekplan: Vendor = {
  id: 'sleekplan',
  name: 'Sleekplan',
  docs: 'https://sleekplan.com/docs/',
  rules: [
    {
      id: 'sleekplan-api-key',
      description: 'Sleekplan API key',
      near: ['sleekplan'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
