import type { Vendor } from '../../rule.ts';

/** https://api-docs.affinity.co */
export const affinity: Vendor = {
  id: 'affinity',
  name: 'Affinity',
  docs: 'https://api-docs.affinity.co',
  rules: [
    {
      id: 'affinity-api-key',
      description: 'Affinity API key',
      near: ['affinity_api', 'affinity_key', 'affinity.co', 'affinity_token'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
