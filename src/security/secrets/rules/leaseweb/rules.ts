import type { Vendor } from '../../rule.ts';

/** https://developer.leaseweb.com/ */
export const leaseweb: Vendor = {
  id: 'leaseweb',
  name: 'Leaseweb',
  docs: 'https://developer.leaseweb.com/',
  rules: [
    {
      id: 'leaseweb-api-key',
      description: 'Leaseweb API key',
      severity: 'critical',
      near: ['leaseweb'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
