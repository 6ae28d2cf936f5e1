import type { Vendor } from '../../rule.ts';

/** https://www.duckdns.org/spec.jsp */
export const duckDns: Vendor = {
  id: 'duck-dns',
  name: 'Duck DNS',
  docs: 'https://www.duckdns.org/spec.jsp',
  rules: [
    {
      id: 'duck-dns-token',
      description: 'Duck DNS token',
      near: ['duckdns', 'duck_dns'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
