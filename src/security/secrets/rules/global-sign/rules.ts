import type { Vendor } from '../../rule.ts';

/** https://www.globalsign.com */
export const globalSign: Vendor = {
  id: 'global-sign',
  name: 'GlobalSign',
  docs: 'https://www.globalsign.com',
  rules: [
    {
      id: 'global-sign-api-secret',
      description: 'GlobalSign API secret',
      near: ['globalsign', 'global_sign', 'global-sign'],
      token: '[a-z0-9]{40}',
    },
  ],
};
