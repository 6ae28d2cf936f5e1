import type { Vendor } from '../../rule.ts';

/** https://developer.gocardless.com */
export const goCardless: Vendor = {
  id: 'go-cardless',
  name: 'GoCardless',
  docs: 'https://developer.gocardless.com',
  rules: [
    {
      id: 'go-cardless-access-token',
      description: 'GoCardless access token',
      severity: 'critical',
      near: ['gocardless', 'go_cardless'],
      token: '(?:live|sandbox)_[A-Za-z0-9_=-]{40}',
    },
  ],
};
