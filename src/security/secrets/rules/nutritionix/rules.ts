import type { Vendor } from '../../rule.ts';

/** https://developer.nutritionix.com/docs */
export const nutritionix: Vendor = {
  id: 'nutritionix',
  name: 'Nutritionix',
  docs: 'https://developer.nutritionix.com/docs',
  rules: [
    {
      id: 'nutritionix-api-key',
      description: 'Nutritionix API key',
      severity: 'low',
      near: ['nutritionix'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'nutritionix-app-id',
      description: 'Nutritionix application ID',
      severity: 'low',
      near: ['nutritionix'],
      token: '[a-f0-9]{8}',
      entropy: 1.5,
    },
  ],
};
