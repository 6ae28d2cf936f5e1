import type { Vendor } from '../../rule.ts';

/** https://ambientweather.docs.apiary.io */
export const ambientWeather: Vendor = {
  id: 'ambient-weather',
  name: 'Ambient Weather',
  docs: 'https://ambientweather.docs.apiary.io',
  rules: [
    {
      id: 'ambient-weather-api-key',
      description: 'Ambient Weather API key',
      severity: 'medium',
      near: ['ambientweather', 'ambient_weather', 'ambient-weather'],
      token: '[a-z0-9]{64}',
    },
  ],
};
