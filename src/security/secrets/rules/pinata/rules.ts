import type { Vendor } from '../../rule.ts';

/** https://docs.pinata.cloud/ */
export const pinata: Vendor = {
  id: 'pinata',
  name: 'Pinata',
  docs: 'https://docs.pinata.cloud/',
  rules: [
    {
      id: 'pinata-api-secret',
      description: 'Pinata API secret',
      near: ['pinata'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'pinata-api-key',
      description: 'Pinata API key',
      severity: 'low',
      near: ['pinata'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
