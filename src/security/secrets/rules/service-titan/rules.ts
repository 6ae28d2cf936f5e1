import type { Vendor } from '../../rule.ts';

/** https://developer.servicetitan.io/ */
export const serviceTitan: Vendor = {
  id: 'service-titan',
  name: 'ServiceTitan',
  docs: 'https://developer.servicetitan.io/',
  rules: [
    {
      id: 'service-titan-client-secret',
      description: 'ServiceTitan client secret',
      near: ['servicetitan', 'service_titan'],
      token: 'cs[0-9]\\.[a-z0-9]{60}',
    },
    {
      id: 'service-titan-app-key',
      description: 'ServiceTitan app key',
      severity: 'medium',
      near: ['servicetitan', 'service_titan', 'st-app-key'],
      token: 'ak[0-9]\\.[a-z0-9]{25}',
    },
  ],
};
