import type { Vendor } from '../../rule.ts';

/** https://www.worldweatheronline.com/developer/ */
export const worldWeather: Vendor = {
  id: 'world-weather',
  name: 'World Weather Online',
  docs: 'https://www.worldweatheronline.com/developer/',
  rules: [
    {
      id: 'world-weather-api-key',
      description: 'World Weather Online key',
      severity: 'medium',
      near: ['worldweather', 'world_weather', 'wwo_api', 'world-weather'],
      token: '[A-Za-z0-9]{31}',
    },
  ],
};
