import type { Vendor } from '../../rule.ts';

/** https://docs.alpaca.markets/docs/authentication */
export const alpaca: Vendor = {
  id: 'alpaca',
  name: 'Alpaca',
  docs: 'https://docs.alpaca.markets/docs/authentication',
  rules: [
    {
      id: 'alpaca-key-id',
      description: 'Alpaca key id',
      severity: 'medium',
      near: ['alpaca', 'apca'],
      token: '(?:PK|AK|CK)[A-Z0-9]{18,24}',
    },
    {
      id: 'alpaca-secret-key',
      description: 'Alpaca secret key',
      severity: 'critical',
      near: ['alpaca', 'apca'],
      token: '[A-Za-z0-9]{40,44}',
    },
  ],
};
