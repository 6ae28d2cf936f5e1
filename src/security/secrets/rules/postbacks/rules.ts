import type { Vendor } from '../../rule.ts';

/** https://postbacks.io/ */
export const postbacks: Vendor = {
  id: 'postbacks',
  name: 'Postbacks',
  docs: 'https://postbacks.io/',
  rules: [
    {
      id: 'postbacks-api-key',
      description: 'Postbacks API key',
      severity: 'low',
      near: ['postbacks'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
