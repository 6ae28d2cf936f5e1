import type { Vendor } from '../../rule.ts';

/** https://openweathermap.org/appid */
export const openweather: Vendor = {
  id: 'openweather',
  name: 'OpenWeather',
  docs: 'https://openweathermap.org/appid',
  rules: [
    {
      id: 'openweather-api-key',
      description: 'OpenWeather API key',
      severity: 'low',
      near: ['openweather', 'open_weather', 'open-weather', 'owm_api', 'owm-api', 'owm_key', 'owmkey', 'appid'],
      token: '[a-f0-9]{32}',
    },
  ],
};
