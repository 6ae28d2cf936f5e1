import type { Vendor } from '../../rule.ts';

/** https://docs.capsolver.com */
export const capsolver: Vendor = {
  id: 'capsolver',
  name: 'CapSolver',
  docs: 'https://docs.capsolver.com',
  rules: [
    {
      id: 'capsolver-api-key',
      description: 'CapSolver API key',
      token: 'CAP-[A-Fa-f0-9]{32}',
    },
  ],
};
