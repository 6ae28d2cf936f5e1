import type { Vendor } from '../../rule.ts';

/** https://www.diggernaut.com/dev/ */
export const diggernaut: Vendor = {
  id: 'diggernaut',
  name: 'Diggernaut',
  docs: 'https://www.diggernaut.com/dev/',
  rules: [
    {
      id: 'diggernaut-api-key',
      description: 'Diggernaut API key',
      severity: 'medium',
      near: ['diggernaut'],
      token: '[a-z0-9]{40}',
    },
  ],
};
