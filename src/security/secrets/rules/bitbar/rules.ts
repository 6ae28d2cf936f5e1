import type { Vendor } from '../../rule.ts';

/** https://support.smartbear.com/bitbar/docs/ */
export const bitbar: Vendor = {
  id: 'bitbar',
  name: 'BitBar',
  docs: 'https://support.smartbear.com/bitbar/docs/',
  rules: [
    {
      id: 'bitbar-api-key',
      description: 'BitBar API key',
      severity: 'medium',
      near: ['bitbar'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
