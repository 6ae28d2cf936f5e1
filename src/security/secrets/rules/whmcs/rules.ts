import type { Vendor } from '../../rule.ts';

/** https://developers.whmcs.com/api/authentication/ */
export const whmcs: Vendor = {
  id: 'whmcs',
  name: 'WHMCS',
  docs: 'https://developers.whmcs.com/api/authentication/',
  rules: [
    {
      id: 'whmcs-api-secret',
      description: 'WHMCS API identifier or secret',
      near: ['whmcs'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
