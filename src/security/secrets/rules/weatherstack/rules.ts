import type { Vendor } from '../../rule.ts';

/** https://weatherstack.com/documentation */
export const weatherstack: Vendor = {
  id: 'weatherstack',
  name: 'weatherstack',
  docs: 'https://weatherstack.com/documentation',
  rules: [
    {
      id: 'weatherstack-access-key',
      description: 'weatherstack access key',
      severity: 'medium',
      near: ['weatherstack', 'weather_stack', 'weather-stack', 'weather stack'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
