import type { Vendor } from '../../rule.ts';

/** https://www.wireguard.com/quickstart/ */
export const wireguard: Vendor = {
  id: 'wireguard',
  name: 'WireGuard',
  docs: 'https://www.wireguard.com/quickstart/',
  rules: [
    {
      id: 'wireguard-private-key',
      description: 'WireGuard private key',
      severity: 'critical',
      near: [
        'wg_private_key',
        'wireguard_private',
        'wireguard-private',
        'privatekey =',
        'private_key =',
        'privatekey=',
      ],
      reach: 12,
      loose: true,
      token: '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
    },
    {
      id: 'wireguard-preshared-key',
      description: 'WireGuard pre-shared key',
      severity: 'critical',
      near: ['presharedkey', 'preshared_key', 'wg_psk'],
      reach: 12,
      token: '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
    },
  ],
};
