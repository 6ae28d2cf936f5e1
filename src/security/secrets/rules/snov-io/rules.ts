import type { Vendor } from '../../rule.ts';

/** https://snov.io/api */
export const snovIo: Vendor = {
  id: 'snov-io',
  name: 'Snov.io',
  docs: 'https://snov.io/api',
  rules: [
    {
      id: 'snov-io-client-secret',
      description: 'Snov.io client id or secret',
      near: ['snov.io', 'snov_', 'snovio', 'snov-'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
