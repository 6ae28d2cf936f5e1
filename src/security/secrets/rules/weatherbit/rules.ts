import type { Vendor } from '../../rule.ts';

/** https://www.weatherbit.io/api */
export const weatherbit: Vendor = {
  id: 'weatherbit',
  name: 'Weatherbit',
  docs: 'https://www.weatherbit.io/api',
  rules: [
    {
      id: 'weatherbit-api-key',
      description: 'Weatherbit API key',
      severity: 'medium',
      near: ['weatherbit', 'weather_bit', 'weather-bit', 'weather bit'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
