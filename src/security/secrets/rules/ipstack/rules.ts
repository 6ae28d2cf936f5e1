import type { Vendor } from '../../rule.ts';

/** https://ipstack.com/documentation */
export const ipstack: Vendor = {
  id: 'ipstack',
  name: 'ipstack',
  docs: 'https://ipstack.com/documentation',
  rules: [
    {
      id: 'ipstack-access-key',
      description: 'ipstack access key',
      severity: 'low',
      near: ['ipstack', 'ip_stack'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
