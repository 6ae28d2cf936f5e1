import type { Vendor } from '../../rule.ts';

/** https://www.visualcrossing.com/resources/documentation/weather-api/ */
export const visualCrossing: Vendor = {
  id: 'visual-crossing',
  name: 'Visual Crossing',
  docs: 'https://www.visualcrossing.com/resources/documentation/weather-api/',
  rules: [
    {
      id: 'visual-crossing-api-key',
      description: 'Visual Crossing API key',
      severity: 'medium',
      near: ['visualcrossing', 'visual_crossing', 'visual-crossing', 'visual crossing'],
      token: '[A-Za-z0-9]{25}',
    },
  ],
};
