import type { Vendor } from '../../rule.ts';

/** https://www.plivo.com/docs/account/getting-started/ */
export const plivo: Vendor = {
  id: 'plivo',
  name: 'Plivo',
  docs: 'https://www.plivo.com/docs/account/getting-started/',
  rules: [
    {
      id: 'plivo-auth-token',
      description: 'Plivo auth token',
      near: ['plivo'],
      token: '[A-Za-z0-9+/_-]{40}',
    },
    {
      id: 'plivo-auth-id',
      description: 'Plivo auth ID',
      severity: 'low',
      near: ['plivo'],
      token: '(?:MA|SA)[A-Z0-9]{18}',
    },
  ],
};
