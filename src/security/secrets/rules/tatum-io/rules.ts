import type { Vendor } from '../../rule.ts';

/** https://docs.tatum.io/docs/authentication */
export const tatumIo: Vendor = {
  id: 'tatum-io',
  name: 'Tatum',
  docs: 'https://docs.tatum.io/docs/authentication',
  rules: [
    {
      id: 'tatum-io-api-key',
      description: 'Tatum API key',
      near: ['tatum'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'tatum-io-api-key-v2',
      description: 'Tatum API key (v4)',
      near: ['tatum'],
      token: 't-[a-f0-9]{24}-[a-f0-9]{20,24}',
    },
  ],
};
