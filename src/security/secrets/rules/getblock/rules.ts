import type { Vendor } from '../../rule.ts';

/** https://getblock.io/docs/ */
export const getblock: Vendor = {
  id: 'getblock',
  name: 'GetBlock',
  docs: 'https://getblock.io/docs/',
  rules: [
    {
      id: 'getblock-access-token',
      description: 'GetBlock access token',
      severity: 'medium',
      near: ['getblock'],
      token: '(?:[a-z0-9]{32}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12})',
    },
  ],
};
