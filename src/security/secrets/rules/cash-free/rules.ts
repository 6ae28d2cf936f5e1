import type { Vendor } from '../../rule.ts';

/** https://www.cashfree.com/docs/ */
export const cashFree: Vendor = {
  id: 'cash-free',
  name: 'Cashfree',
  docs: 'https://www.cashfree.com/docs/',
  rules: [
    {
      id: 'cash-free-secret-key',
      description: 'Cashfree secret key',
      severity: 'critical',
      token: 'cfsk_ma_(?:prod|test)_[a-f0-9]{32}_[a-f0-9]{8}',
    },
    {
      id: 'cash-free-legacy-secret-key',
      description: 'Cashfree secret key of the older form',
      near: ['cashfree'],
      token: '(?:TEST)?[a-z0-9]{40}',
    },
  ],
};
