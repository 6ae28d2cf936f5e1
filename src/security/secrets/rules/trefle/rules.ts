import type { Vendor } from '../../rule.ts';

/** https://docs.trefle.io/ */
export const trefle: Vendor = {
  id: 'trefle',
  name: 'Trefle',
  docs: 'https://docs.trefle.io/',
  rules: [
    {
      id: 'trefle-api-token',
      description: 'Trefle API token',
      severity: 'medium',
      near: ['trefle'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
