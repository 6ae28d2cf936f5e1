import type { Vendor } from '../../rule.ts';

/** https://docs.gumloop.com */
export const gumloop: Vendor = {
  id: 'gumloop',
  name: 'Gumloop',
  docs: 'https://docs.gumloop.com',
  rules: [
    {
      id: 'gumloop-api-key',
      description: 'Gumloop API key',
      severity: 'medium',
      near: ['gumloop'],
      token: '[a-z0-9]{32}',
    },
  ],
};
