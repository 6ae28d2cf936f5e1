import type { Vendor } from '../../rule.ts';

/** https://www.ip2location.io/ip2location-documentation */
export const ip2location: Vendor = {
  id: 'ip2location',
  name: 'IP2Location',
  docs: 'https://www.ip2location.io/ip2location-documentation',
  rules: [
    {
      id: 'ip2location-api-key',
      description: 'IP2Location API key',
      severity: 'low',
      near: ['ip2location'],
      token: '[A-Z0-9]{32}|[A-Za-z0-9]{32}|[A-Za-z0-9]{10}',
      entropy: 2.5,
    },
  ],
};
