import type { Vendor } from '../../rule.ts';

/** https://docs.pingdom.com/api/ */
export const pingdom: Vendor = {
  id: 'pingdom',
  name: 'Pingdom',
  docs: 'https://docs.pingdom.com/api/',
  rules: [
    {
      id: 'pingdom-api-token',
      description: 'Pingdom API token',
      severity: 'medium',
      near: ['pingdom'],
      token: '[A-Za-z0-9_-]{82,90}|[A-Za-z0-9_-]{64}|[A-Za-z0-9]{32}',
    },
  ],
};
