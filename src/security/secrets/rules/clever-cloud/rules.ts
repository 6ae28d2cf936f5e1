import type { Vendor } from '../../rule.ts';

/** https://www.clever-cloud.com/developers/ */
export const cleverCloud: Vendor = {
  id: 'clever-cloud',
  name: 'Clever Cloud',
  docs: 'https://www.clever-cloud.com/developers/',
  rules: [
    {
      id: 'clever-cloud-token',
      description: 'Clever Cloud token or secret',
      near: ['clever_token', 'clever_secret', 'clevercloud', 'clever-cloud', 'clever_cloud'],
      token: '(?:[A-Za-z0-9]{30}|[a-z0-9]{32})',
    },
  ],
};
