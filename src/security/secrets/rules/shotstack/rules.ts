import type { Vendor } from '../../rule.ts';

/** https://shotstack.io/docs/guide/getting-started/authentication/ */
export const shotstack: Vendor = {
  id: 'shotstack',
  name: 'Shotstack',
  docs: 'https://shotstack.io/docs/guide/getting-started/authentication/',
  rules: [
    {
      id: 'shotstack-api-key',
      description: 'Shotstack API key',
      near: ['shotstack', 'shot_stack', 'shot-stack', 'shot stack'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
