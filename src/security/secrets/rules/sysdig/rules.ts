import type { Vendor } from '../../rule.ts';

/** https://docs.sysdig.com/en/administration/retrieve-the-sysdig-api-token/ */
export const sysdig: Vendor = {
  id: 'sysdig',
  name: 'Sysdig',
  docs: 'https://docs.sysdig.com/en/administration/retrieve-the-sysdig-api-token/',
  rules: [
    {
      id: 'sysdig-api-token',
      description: 'Sysdig API token or access key',
      near: ['sysdig', 'sdc_'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
