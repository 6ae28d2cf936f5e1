import type { Vendor } from '../../rule.ts';

/** https://developer.loyverse.com/docs/ */
export const loyverse: Vendor = {
  id: 'loyverse',
  name: 'Loyverse',
  docs: 'https://developer.loyverse.com/docs/',
  rules: [
    {
      id: 'loyverse-access-token',
      description: 'Loyverse access token',
      severity: 'medium',
      near: ['loyverse'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
