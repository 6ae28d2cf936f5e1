import type { Vendor } from '../../rule.ts';

/** https://api.stackexchange.com/docs/authentication */
export const stackExchange: Vendor = {
  id: 'stack-exchange',
  name: 'Stack Exchange',
  docs: 'https://api.stackexchange.com/docs/authentication',
  rules: [
    {
      id: 'stack-exchange-api-key',
      description: 'Stack Exchange key or client secret',
      severity: 'medium',
      near: ['stackexchange', 'stack_exchange', 'stackapps', 'stackoverflow'],
      token: '[A-Za-z0-9()*]{22}(?:\\(\\(|\\)\\))',
    },
  ],
};
