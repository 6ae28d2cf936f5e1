import type { Vendor } from '../../rule.ts';

/** https://docs.rapid7.com/insightops/ */
export const logentries: Vendor = {
  id: 'logentries',
  name: 'Logentries',
  docs: 'https://docs.rapid7.com/insightops/',
  rules: [
    {
      id: 'logentries-token',
      description: 'Logentries token',
      severity: 'medium',
      near: ['logentries', 'insightops'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
