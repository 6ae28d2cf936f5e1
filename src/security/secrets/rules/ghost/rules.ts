import type { Vendor } from '../../rule.ts';

/** https://ghost.org/docs/admin-api/ */
export const ghost: Vendor = {
  id: 'ghost',
  name: 'Ghost',
  docs: 'https://ghost.org/docs/admin-api/',
  rules: [
    {
      id: 'ghost-admin-key',
      description: 'Ghost Admin API key',
      severity: 'critical',
      near: ['ghost'],
      token: '[a-z0-9]{24}:[a-z0-9]{64}',
    },
    {
      id: 'ghost-content-key',
      description: 'Ghost Content API key',
      severity: 'medium',
      near: ['ghost'],
      common: true,
      token: '[a-z0-9]{26}',
    },
  ],
};
