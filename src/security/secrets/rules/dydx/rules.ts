import type { Vendor } from '../../rule.ts';

/** https://docs.dydx.exchange */
export const dydx: Vendor = {
  id: 'dydx',
  name: 'dYdX',
  docs: 'https://docs.dydx.exchange',
  rules: [
    {
      id: 'dydx-api-secret',
      description: 'dYdX API key or secret',
      severity: 'critical',
      near: ['dydx'],
      token: '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[A-Za-z0-9_-]{40})',
    },
  ],
};
