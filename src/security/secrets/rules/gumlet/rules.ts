import type { Vendor } from '../../rule.ts';

/** https://docs.gumlet.com */
export const gumlet: Vendor = {
  id: 'gumlet',
  name: 'Gumlet',
  docs: 'https://docs.gumlet.com',
  rules: [
    {
      id: 'gumlet-api-key',
      description: 'Gumlet API key',
      near: ['gumlet'],
      token: '(?:gumlet_)?[a-z0-9]{32,40}',
    },
  ],
};
