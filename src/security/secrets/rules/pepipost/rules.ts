import type { Vendor } from '../../rule.ts';

/** https://developers.pepipost.com/ */
export const pepipost: Vendor = {
  id: 'pepipost',
  name: 'Pepipost',
  docs: 'https://developers.pepipost.com/',
  rules: [
    {
      id: 'pepipost-api-key',
      description: 'Pepipost API key',
      severity: 'medium',
      near: ['pepipost'],
      token: '[A-Za-z0-9-]{32}',
    },
  ],
};
