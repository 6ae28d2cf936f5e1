import type { Vendor } from '../../rule.ts';

/** https://host.io/docs */
export const hostIo: Vendor = {
  id: 'host-io',
  name: 'host.io',
  docs: 'https://host.io/docs',
  rules: [
    {
      id: 'host-io-api-key',
      description: 'host.io API key',
      severity: 'low',
      near: ['host.io', 'hostio', 'host_io', 'host token', 'host_token', 'host key'],
      token: '[a-z0-9]{14}',
      entropy: 2,
    },
  ],
};
