import type { Vendor } from '../../rule.ts';

/** https://docs.gusto.com */
export const gusto: Vendor = {
  id: 'gusto',
  name: 'Gusto',
  docs: 'https://docs.gusto.com',
  rules: [
    {
      id: 'gusto-client-secret',
      description: 'Gusto client secret',
      near: ['gusto_'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
