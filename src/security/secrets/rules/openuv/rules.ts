import type { Vendor } from '../../rule.ts';

/** https://www.openuv.io/api */
export const openuv: Vendor = {
  id: 'openuv',
  name: 'OpenUV',
  docs: 'https://www.openuv.io/api',
  rules: [
    {
      id: 'openuv-api-key',
      description: 'OpenUV API key',
      severity: 'low',
      near: ['openuv'],
      token: '[A-Za-z0-9]{32}|openuv-[a-z0-9]{16,24}-io',
    },
  ],
};
