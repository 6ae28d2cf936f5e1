import type { Vendor } from '../../rule.ts';

/** https://help.xmatters.com/xmapi/ */
export const xmatters: Vendor = {
  id: 'xmatters',
  name: 'xMatters',
  docs: 'https://help.xmatters.com/xmapi/',
  rules: [
    {
      id: 'xmatters-api-secret',
      description: 'xMatters API secret',
      near: ['xmatters'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
