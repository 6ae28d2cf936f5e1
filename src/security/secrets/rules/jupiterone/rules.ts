import type { Vendor } from '../../rule.ts';

/** https://docs.jupiterone.io/api/authentication */
export const jupiterone: Vendor = {
  id: 'jupiterone',
  name: 'JupiterOne',
  docs: 'https://docs.jupiterone.io/api/authentication',
  rules: [
    {
      id: 'jupiterone-api-key',
      description: 'JupiterOne API key',
      near: ['jupiterone', 'jupiter_one'],
      token: '[A-Za-z0-9]{76}',
    },
  ],
};
