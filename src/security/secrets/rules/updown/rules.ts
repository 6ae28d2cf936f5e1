import type { Vendor } from '../../rule.ts';

/** https://updown.io/api */
export const updown: Vendor = {
  id: 'updown',
  name: 'updown.io',
  docs: 'https://updown.io/api',
  rules: [
    {
      id: 'updown-api-key',
      description: 'updown.io API key',
      severity: 'medium',
      near: ['updown'],
      token: 'ro-[A-Za-z0-9]{20}',
    },
    {
      id: 'updown-secret-key',
      description: 'updown.io API key',
      near: ['updown.io', 'updown_io', 'updownio', 'updown_api', 'updown-api'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
