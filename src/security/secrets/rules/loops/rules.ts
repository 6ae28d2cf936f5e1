import type { Vendor } from '../../rule.ts';

/** https://loops.so/docs/api-reference/intro */
export const loops: Vendor = {
  id: 'loops',
  name: 'Loops',
  docs: 'https://loops.so/docs/api-reference/intro',
  rules: [
    {
      id: 'loops-api-key',
      description: 'Loops API key',
      severity: 'medium',
      near: ['loops_api', 'loops.so', 'loopsapi', 'loops_key', 'loops_token', 'loops-api'],
      token: '[a-f0-9]{32}',
    },
  ],
};
