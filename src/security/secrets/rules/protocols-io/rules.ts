import type { Vendor } from '../../rule.ts';

/** https://apidoc.protocols.io/ */
export const protocolsIo: Vendor = {
  id: 'protocols-io',
  name: 'protocols.io',
  docs: 'https://apidoc.protocols.io/',
  rules: [
    {
      id: 'protocols-io-access-token',
      description: 'protocols.io access token',
      severity: 'medium',
      near: ['protocols'],
      common: true,
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
