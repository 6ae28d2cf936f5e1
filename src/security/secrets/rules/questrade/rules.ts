import type { Vendor } from '../../rule.ts';

/** https://www.questrade.com/api/documentation/authorization */
export const questrade: Vendor = {
  id: 'questrade',
  name: 'Questrade',
  docs: 'https://www.questrade.com/api/documentation/authorization',
  rules: [
    {
      id: 'questrade-refresh-token',
      description: 'Questrade refresh token',
      severity: 'critical',
      near: ['questrade'],
      token: '[A-Za-z0-9_-]{33,36}',
    },
  ],
};
