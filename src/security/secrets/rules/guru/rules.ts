import type { Vendor } from '../../rule.ts';

/** https://developer.getguru.com */
export const guru: Vendor = {
  id: 'guru',
  name: 'Guru',
  docs: 'https://developer.getguru.com',
  rules: [
    {
      id: 'guru-api-token',
      description: 'Guru API token',
      near: ['getguru', 'guru_api', 'guru_token', 'guru-api', 'guru.', 'guru_', 'guru '],
      token: '(?:[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}|[A-Za-z0-9]{50})',
    },
  ],
};
