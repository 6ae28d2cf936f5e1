import type { Vendor } from '../../rule.ts';

/** https://www.statuspal.io/api-docs */
export const statuspal: Vendor = {
  id: 'statuspal',
  name: 'Statuspal',
  docs: 'https://www.statuspal.io/api-docs',
  rules: [
    {
      id: 'statuspal-api-key',
      description: 'Statuspal API key',
      near: ['statuspal', 'status_pal', 'status-pal', 'status pal'],
      token: '(?:uk_)?[A-Za-z0-9_-]{40,60}',
    },
  ],
};
