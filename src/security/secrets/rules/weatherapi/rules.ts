import type { Vendor } from '../../rule.ts';

/** https://www.weatherapi.com/docs/ */
export const weatherapi: Vendor = {
  id: 'weatherapi',
  name: 'WeatherAPI',
  docs: 'https://www.weatherapi.com/docs/',
  rules: [
    {
      id: 'weatherapi-api-key',
      description: 'WeatherAPI key',
      severity: 'medium',
      near: ['weatherapi', 'weather_api'],
      token: '[A-Za-z0-9]{30,31}',
    },
  ],
};
