import type { Vendor } from '../../rule.ts';

/** https://docs.gupshup.io */
export const gupshup: Vendor = {
  id: 'gupshup',
  name: 'Gupshup',
  docs: 'https://docs.gupshup.io',
  rules: [
    {
      id: 'gupshup-api-key',
      description: 'Gupshup API key',
      near: ['gupshup'],
      token: '(?:sk_[a-z0-9]{32}|[a-z0-9]{32})',
    },
  ],
};
