import type { Vendor } from '../../rule.ts';

/** https://dev.wepay.com/ */
export const wepay: Vendor = {
  id: 'wepay',
  name: 'WePay',
  docs: 'https://dev.wepay.com/',
  rules: [
    {
      id: 'wepay-access-token',
      description: 'WePay access token',
      severity: 'critical',
      near: ['wepay'],
      token: '(?:STAGE_|PRODUCTION_|LIVE_|stage_|live_)[A-Za-z0-9_]{54,70}',
    },
    {
      id: 'wepay-legacy-token',
      description: 'WePay access token or secret',
      severity: 'critical',
      near: ['wepay'],
      token: '[A-Za-z0-9_]{62,66}',
    },
  ],
};
