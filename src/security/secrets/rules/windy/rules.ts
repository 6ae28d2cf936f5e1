import type { Vendor } from '../../rule.ts';

/** https://api.windy.com/ */
export const windy: Vendor = {
  id: 'windy',
  name: 'Windy',
  docs: 'https://api.windy.com/',
  rules: [
    {
      id: 'windy-api-key',
      description: 'Windy API key',
      severity: 'medium',
      near: ['windy_', 'windy.com', 'windyapi'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
