import type { Vendor } from '../../rule.ts';

/** https://help.smartling.com/hc/en-us/articles/115004187694 */
export const smartling: Vendor = {
  id: 'smartling',
  name: 'Smartling',
  docs: 'https://help.smartling.com/hc/en-us/articles/115004187694',
  rules: [
    {
      id: 'smartling-user-secret',
      description: 'Smartling user secret',
      near: ['smartling'],
      token: '[a-z0-9]{26}[A-Za-z0-9^._-]{20,40}',
    },
  ],
};
