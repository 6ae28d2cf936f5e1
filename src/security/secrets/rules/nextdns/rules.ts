import type { Vendor } from '../../rule.ts';

/** https://nextdns.github.io/api/ */
export const nextdns: Vendor = {
  id: 'nextdns',
  name: 'NextDNS',
  docs: 'https://nextdns.github.io/api/',
  rules: [
    {
      id: 'nextdns-api-key',
      description: 'NextDNS API key',
      severity: 'medium',
      near: ['nextdns'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
