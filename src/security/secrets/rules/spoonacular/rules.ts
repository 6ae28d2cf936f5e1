import type { Vendor } from '../../rule.ts';

/** https://spoonacular.com/food-api/docs */
export const spoonacular: Vendor = {
  id: 'spoonacular',
  name: 'spoonacular',
  docs: 'https://spoonacular.com/food-api/docs',
  rules: [
    {
      id: 'spoonacular-api-key',
      description: 'spoonacular API key',
      severity: 'medium',
      near: ['spoonacular'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
