import type { Vendor } from '../../rule.ts';

/** https://www.namecheap.com/support/api/intro/ */
export const namecheap: Vendor = {
  id: 'namecheap',
  name: 'Namecheap',
  docs: 'https://www.namecheap.com/support/api/intro/',
  rules: [
    {
      id: 'namecheap-api-key',
      description: 'Namecheap API key',
      severity: 'critical',
      near: ['namecheap'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
