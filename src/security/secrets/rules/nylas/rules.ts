import type { Vendor } from '../../rule.ts';

/** https://developer.nylas.com/docs/v3/auth/ */
export const nylas: Vendor = {
  id: 'nylas',
  name: 'Nylas',
  docs: 'https://developer.nylas.com/docs/v3/auth/',
  rules: [
    {
      id: 'nylas-api-key',
      description: 'Nylas API key',
      token: 'nyk_v0_[A-Za-z0-9]{64}',
    },
    {
      id: 'nylas-legacy-api-key',
      description: 'Nylas client secret or access token',
      near: ['nylas'],
      token: '[A-Za-z0-9]{30}|[A-Za-z0-9]{25}',
    },
  ],
};
