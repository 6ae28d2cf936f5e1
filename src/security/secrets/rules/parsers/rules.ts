import type { Vendor } from '../../rule.ts';

/** https://parsers.me/ */
export const parsers: Vendor = {
  id: 'parsers',
  name: 'Parsers',
  docs: 'https://parsers.me/',
  rules: [
    {
      id: 'parsers-api-key',
      description: 'Parsers API key',
      severity: 'medium',
      near: ['parsers'],
      common: true,
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
