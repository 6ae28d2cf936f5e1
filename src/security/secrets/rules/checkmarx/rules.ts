import type { Vendor } from '../../rule.ts';

/** https://docs.checkmarx.com */
export const checkmarx: Vendor = {
  id: 'checkmarx',
  name: 'Checkmarx',
  docs: 'https://docs.checkmarx.com',
  rules: [
    {
      id: 'checkmarx-client-secret',
      description: 'Checkmarx client secret',
      near: ['checkmarx', 'cx_client'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
