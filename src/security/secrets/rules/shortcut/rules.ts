import type { Vendor } from '../../rule.ts';

/** https://developer.shortcut.com/api/rest/v3#Authentication */
export const shortcut: Vendor = {
  id: 'shortcut',
  name: 'Shortcut',
  docs: 'https://developer.shortcut.com/api/rest/v3#Authentication',
  rules: [
    {
      id: 'shortcut-api-token',
      description: 'Shortcut API token',
      near: ['shortcut', 'clubhouse'],
      caseless: true,
      common: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
