import type { Vendor } from '../../rule.ts';

/** https://zulip.com/api/api-keys */
export const zulip: Vendor = {
  id: 'zulip',
  name: 'Zulip',
  docs: 'https://zulip.com/api/api-keys',
  rules: [
    {
      id: 'zulip-api-key',
      description: 'Zulip API key',
      near: ['zulip', 'zuliprc'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
