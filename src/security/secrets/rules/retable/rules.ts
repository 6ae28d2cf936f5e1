import type { Vendor } from '../../rule.ts';

/** https://docs.retable.io/ */
export const retable: Vendor = {
  id: 'retable',
  name: 'Retable',
  docs: 'https://docs.retable.io/',
  rules: [
    {
      id: 'retable-api-key',
      description: 'Retable API key',
      token: 'RTBL-v[0-9]-[A-Za-z0-9]{20,60}',
    },
  ],
};
