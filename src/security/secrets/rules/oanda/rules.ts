import type { Vendor } from '../../rule.ts';

/** https://developer.oanda.com/rest-live-v20/authentication/ */
export const oanda: Vendor = {
  id: 'oanda',
  name: 'OANDA',
  docs: 'https://developer.oanda.com/rest-live-v20/authentication/',
  rules: [
    {
      id: 'oanda-api-token',
      description: 'OANDA API token',
      severity: 'critical',
      near: ['oanda'],
      token: '[a-f0-9]{32}-[a-f0-9]{32}',
    },
    {
      id: 'oanda-legacy-api-token',
      description: 'OANDA API key of exchange rates',
      severity: 'medium',
      near: ['oanda'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
