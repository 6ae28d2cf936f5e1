import type { Vendor } from '../../rule.ts';

/** https://calorieninjas.com/api */
export const calorieninjas: Vendor = {
  id: 'calorieninjas',
  name: 'CalorieNinjas',
  docs: 'https://calorieninjas.com/api',
  rules: [
    {
      id: 'calorieninjas-api-key',
      description: 'CalorieNinjas API key',
      severity: 'medium',
      near: ['calorieninja'],
      token: '[A-Za-z0-9+/]{22}==[A-Za-z0-9]{16}',
    },
    {
      id: 'calorieninjas-long-api-key',
      description: 'CalorieNinjas API key of 40 characters',
      severity: 'medium',
      near: ['calorieninja'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
