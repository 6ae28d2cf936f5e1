import type { Vendor } from '../../rule.ts';

/** https://api.hitbtc.com/ */
export const hitbtc: Vendor = {
  id: 'hitbtc',
  name: 'HitBTC',
  docs: 'https://api.hitbtc.com/',
  rules: [
    {
      id: 'hitbtc-secret-key',
      description: 'HitBTC API or secret key',
      severity: 'critical',
      near: ['hitbtc'],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9_-]{32}',
    },
  ],
};
