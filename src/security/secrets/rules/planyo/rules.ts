import type { Vendor } from '../../rule.ts';

/** https://api.planyo.com/ */
export const planyo: Vendor = {
  id: 'planyo',
  name: 'Planyo',
  docs: 'https://api.planyo.com/',
  rules: [
    {
      id: 'planyo-api-key',
      description: 'Planyo API key',
      severity: 'medium',
      near: ['planyo'],
      token: '[A-Za-z0-9]{62}',
    },
  ],
};
