import type { Vendor } from '../../rule.ts';

/** https://moz.com/help/links-api */
export const moz: Vendor = {
  id: 'moz',
  name: 'Moz',
  docs: 'https://moz.com/help/links-api',
  rules: [
    {
      id: 'moz-api-secret',
      description: 'Moz API secret or token',
      severity: 'medium',
      token: 'mozscape-[A-Za-z0-9]{10}',
    },
    {
      id: 'moz-api-token',
      description: 'Moz API token',
      severity: 'medium',
      near: ['mozscape', 'moz_api', 'moz_token', 'moz_secret', 'moz_access', 'moz api'],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9+/]{60,120}[=]{0,2}',
    },
  ],
};
