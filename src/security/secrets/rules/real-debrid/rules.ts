import type { Vendor } from '../../rule.ts';

/** https://api.real-debrid.com/ */
export const realDebrid: Vendor = {
  id: 'real-debrid',
  name: 'Real-Debrid',
  docs: 'https://api.real-debrid.com/',
  rules: [
    {
      id: 'real-debrid-api-token',
      description: 'Real-Debrid API token',
      near: ['real_debrid', 'realdebrid', 'real-debrid', 'rd_api'],
      token: '[A-Za-z0-9]{52}',
    },
  ],
};
