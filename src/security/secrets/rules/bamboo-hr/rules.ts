import type { Vendor } from '../../rule.ts';

/** https://documentation.bamboohr.com/docs/getting-started */
export const bambooHr: Vendor = {
  id: 'bamboo-hr',
  name: 'BambooHR',
  docs: 'https://documentation.bamboohr.com/docs/getting-started',
  rules: [
    {
      id: 'bamboo-hr-api-key',
      description: 'BambooHR API key',
      near: ['bamboohr', 'bamboo_hr', 'bamboo-hr'],
      token: '[a-z0-9]{40}',
    },
  ],
};
