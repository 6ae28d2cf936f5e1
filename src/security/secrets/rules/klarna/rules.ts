import type { Vendor } from '../../rule.ts';

/** https://docs.klarna.com/api/authentication/ */
export const klarna: Vendor = {
  id: 'klarna',
  name: 'Klarna',
  docs: 'https://docs.klarna.com/api/authentication/',
  rules: [
    {
      id: 'klarna-api-key',
      description: 'Klarna API key',
      severity: 'critical',
      token: 'klarna_(?:live|test)_api_[A-Za-z0-9+/=_.!-]{24,220}',
    },
  ],
};
