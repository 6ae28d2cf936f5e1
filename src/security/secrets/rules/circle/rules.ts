import type { Vendor } from '../../rule.ts';

/** https://developers.circle.com */
export const circle: Vendor = {
  id: 'circle',
  name: 'Circle',
  docs: 'https://developers.circle.com',
  rules: [
    {
      id: 'circle-api-key',
      description: 'Circle API key',
      severity: 'critical',
      token: '(?:LIVE|TEST)_API_KEY:[a-f0-9]{32}:[a-f0-9]{32}',
    },
    {
      id: 'circle-legacy-api-key',
      description: 'Circle API key of the older form',
      token: '(?:QVBJX0tFWTo|TElWRV9BUElfS0VZO|VEVTVF9BUElfS0VZO)[A-Za-z0-9+/]{40,140}={0,2}',
    },
  ],
};
