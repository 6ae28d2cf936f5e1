import type { Vendor } from '../../rule.ts';

/** https://docs.codecov.com/docs/codecov-tokens */
export const codecov: Vendor = {
  id: 'codecov',
  name: 'Codecov',
  docs: 'https://docs.codecov.com/docs/codecov-tokens',
  rules: [
    {
      id: 'codecov-upload-token',
      description: 'Codecov upload or API token',
      near: ['codecov'],
      common: true,
      token: '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[a-z0-9]{32})',
    },
  ],
};
