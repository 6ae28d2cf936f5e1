import type { Vendor } from '../../rule.ts';

/** https://developer.sportradar.com/ */
export const sportRadar: Vendor = {
  id: 'sport-radar',
  name: 'Sportradar',
  docs: 'https://developer.sportradar.com/',
  rules: [
    {
      id: 'sport-radar-api-key',
      description: 'Sportradar API key',
      severity: 'medium',
      near: ['sportradar', 'sport_radar', 'sport-radar', 'sport radar'],
      token: '[A-Za-z0-9]{24,40}',
    },
  ],
};
