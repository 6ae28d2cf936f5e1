import type { Vendor } from '../../rule.ts';

/** https://docs.dune.com */
export const dune: Vendor = {
  id: 'dune',
  name: 'Dune',
  docs: 'https://docs.dune.com',
  rules: [
    {
      id: 'dune-api-key',
      description: 'Dune API key',
      severity: 'medium',
      near: ['dune_', 'dune.com', 'dune-', 'x-dune-api-key', 'duneapi'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
