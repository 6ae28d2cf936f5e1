import type { Vendor } from '../../rule.ts';

/** https://docs.discourse.org */
export const discourse: Vendor = {
  id: 'discourse',
  name: 'Discourse',
  docs: 'https://docs.discourse.org',
  rules: [
    {
      id: 'discourse-api-key',
      description: 'Discourse API key',
      near: ['discourse'],
      token: '[a-z0-9]{64}',
    },
  ],
};
