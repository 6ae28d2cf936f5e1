import type { Vendor } from '../../rule.ts';

/** https://apidocs.bithumb.com */
export const bithumb: Vendor = {
  id: 'bithumb',
  name: 'Bithumb',
  docs: 'https://apidocs.bithumb.com',
  rules: [
    {
      id: 'bithumb-api-key',
      description: 'Bithumb API key or secret',
      severity: 'critical',
      near: ['bithumb'],
      token: '[a-z0-9]{32,64}',
    },
  ],
};
