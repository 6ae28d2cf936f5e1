import type { Vendor } from '../../rule.ts';

/** https://developer.monday.com/api-reference/docs/authentication */
export const monday: Vendor = {
  id: 'monday',
  name: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  rules: [
    {
      id: 'monday-api-token',
      description: 'monday.com API token',
      near: ['monday'],
      token: 'eyJ[A-Za-z0-9_-]{15,80}\\.eyJ[A-Za-z0-9_-]{100,500}\\.[A-Za-z0-9_-]{40,90}',
    },
    {
      id: 'monday-secret',
      description: 'monday.com client or signing secret',
      near: ['monday_', 'monday-', 'monday.com', 'mondayclient', 'mondaysecret', 'mondaysigning'],
      token: '[a-f0-9]{32}',
    },
  ],
};
