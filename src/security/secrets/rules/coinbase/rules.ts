import type { Vendor } from '../../rule.ts';

/** https://docs.cdp.coinbase.com */
export const coinbase: Vendor = {
  id: 'coinbase',
  name: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com',
  rules: [
    {
      id: 'coinbase-access-token',
      description: 'Coinbase access token',
      severity: 'critical',
      near: ['coinbase'],
      token: '[A-Za-z0-9_-]{64}',
    },
    {
      id: 'coinbase-api-secret',
      description: 'Coinbase API secret of the older form',
      severity: 'critical',
      near: ['coinbase'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'coinbase-cdp-key-name',
      description: 'Coinbase CDP key name',
      severity: 'medium',
      token:
        '(?:organizations/)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}/apiKeys/[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
    {
      id: 'coinbase-cdp-secret',
      description: 'Coinbase CDP Ed25519 key',
      severity: 'critical',
      near: ['coinbase', 'cdp_'],
      token: '[A-Za-z0-9+/]{86}==',
    },
    {
      id: 'coinbase-wallet-secret',
      description: 'Coinbase wallet secret',
      severity: 'critical',
      token: 'MIGHAgEAMBMGByqGSM49[A-Za-z0-9+/]{100,180}={0,2}',
    },
  ],
};
