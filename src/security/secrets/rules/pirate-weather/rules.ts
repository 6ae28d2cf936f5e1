import type { Vendor } from '../../rule.ts';

/** https://docs.pirateweather.net/ */
export const pirateWeather: Vendor = {
  id: 'pirate-weather',
  name: 'Pirate Weather',
  docs: 'https://docs.pirateweather.net/',
  rules: [
    {
      id: 'pirate-weather-api-key',
      description: 'Pirate Weather API key',
      severity: 'low',
      near: ['pirateweather', 'pirate_weather'],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9]{40}',
    },
  ],
};
