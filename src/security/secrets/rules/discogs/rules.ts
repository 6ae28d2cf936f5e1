import type { Vendor } from '../../rule.ts';

/** https://www.discogs.com/developers */
export const discogs: Vendor = {
  id: 'discogs',
  name: 'Discogs',
  docs: 'https://www.discogs.com/developers',
  rules: [
    {
      id: 'discogs-token',
      description: 'Discogs personal token',
      severity: 'medium',
      near: ['discogs'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'discogs-consumer-secret',
      description: 'Discogs consumer secret',
      severity: 'medium',
      near: ['discogs'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
