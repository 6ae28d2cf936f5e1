import type { Vendor } from '../../rule.ts';

/** https://developer.accuweather.com */
export const accuWeather: Vendor = {
  id: 'accu-weather',
  name: 'AccuWeather',
  docs: 'https://developer.accuweather.com',
  rules: [
    {
      id: 'accu-weather-api-key',
      description: 'AccuWeather API key',
      severity: 'medium',
      near: ['accuweather', 'accu_weather', 'accu-weather'],
      token: '(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{35})',
    },
  ],
};
