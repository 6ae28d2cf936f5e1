import type { Vendor } from '../../rule.ts';

/** https://docs.upbound.io/ */
export const upbound: Vendor = {
  id: 'upbound',
  name: 'Upbound',
  docs: 'https://docs.upbound.io/',
  rules: [
    {
      id: 'upbound-token',
      description: 'Upbound token',
      severity: 'critical',
      near: ['upbound', 'up_token'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
