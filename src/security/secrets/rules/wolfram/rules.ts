import type { Vendor } from '../../rule.ts';

/** https://products.wolframalpha.com/api/documentation */
export const wolfram: Vendor = {
  id: 'wolfram',
  name: 'Wolfram',
  docs: 'https://products.wolframalpha.com/api/documentation',
  rules: [
    {
      id: 'wolfram-app-id',
      description: 'Wolfram Alpha app id',
      severity: 'medium',
      near: ['wolfram', 'appid'],
      token: '[A-Z0-9]{6}-[A-Z0-9]{10}',
    },
  ],
};
