import type { Vendor } from '../../rule.ts';

/** https://ftx.com */
export const ftx: Vendor = {
  id: 'ftx',
  name: 'FTX',
  docs: 'https://ftx.com',
  rules: [
    {
      id: 'ftx-api-secret',
      description: 'FTX API key or secret',
      near: ['ftx_', 'ftx-', 'ftx.'],
      token: '[A-Za-z0-9_-]{40}',
    },
  ],
};
