import type { Vendor } from '../../rule.ts';

/** https://checkvist.com/auth/api */
export const checkvist: Vendor = {
  id: 'checkvist',
  name: 'Checkvist',
  docs: 'https://checkvist.com/auth/api',
  rules: [
    {
      id: 'checkvist-api-key',
      description: 'Checkvist remote key',
      severity: 'medium',
      near: ['checkvist'],
      token: '[A-Za-z0-9]{12,14}',
    },
  ],
};
