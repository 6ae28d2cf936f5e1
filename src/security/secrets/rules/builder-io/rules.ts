import type { Vendor } from '../../rule.ts';

/** https://www.builder.io/c/docs */
export const builderIo: Vendor = {
  id: 'builder-io',
  name: 'Builder.io',
  docs: 'https://www.builder.io/c/docs',
  rules: [
    {
      id: 'builder-io-private-key',
      description: 'Builder.io private key',
      token: 'bpk-[a-f0-9]{32}',
    },
    {
      id: 'builder-io-public-key',
      description: 'Builder.io public API key',
      severity: 'low',
      near: ['builder_io', 'builder.io', 'builderio', 'builder_api', 'builder_public'],
      token: '[a-z0-9]{32}',
    },
  ],
};
