import type { Vendor } from '../../rule.ts';

/** https://developers.tron.network/ */
export const tron: Vendor = {
  id: 'tron',
  name: 'TronGrid',
  docs: 'https://developers.tron.network/',
  rules: [
    {
      id: 'tron-api-key',
      description: 'TronGrid API key',
      near: ['trongrid', 'tron_pro_api', 'tron-pro-api', 'tronscan'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'tron-private-key',
      description: 'TRON private key',
      severity: 'critical',
      near: ['tron_private', 'tron_pk', 'tronweb'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
