import type { Vendor } from '../../rule.ts';

/** https://pipedream.com/docs/rest-api/auth */
export const pipedream: Vendor = {
  id: 'pipedream',
  name: 'Pipedream',
  docs: 'https://pipedream.com/docs/rest-api/auth',
  rules: [
    {
      id: 'pipedream-api-key',
      description: 'Pipedream API key',
      near: ['pipedream'],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9_-]{43}',
    },
  ],
};
