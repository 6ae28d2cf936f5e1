import type { Vendor } from '../../rule.ts';

/** https://docs.cex.io */
export const cexIo: Vendor = {
  id: 'cex-io',
  name: 'CEX.IO',
  docs: 'https://docs.cex.io',
  rules: [
    {
      id: 'cex-io-api-key',
      description: 'CEX.IO API key',
      near: ['cexio', 'cex.io', 'cex_io'],
      token: '[A-Za-z0-9]{24,27}',
    },
    {
      id: 'cex-io-user-id',
      description: 'CEX.IO user id',
      severity: 'low',
      near: ['cexio', 'cex.io'],
      token: '[a-z]{2}[0-9]{9}',
      entropy: 2,
    },
  ],
};
