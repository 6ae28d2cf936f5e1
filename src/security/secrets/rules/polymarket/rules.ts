import type { Vendor } from '../../rule.ts';

/** https://docs.polymarket.com/developers/CLOB/authentication */
export const polymarket: Vendor = {
  id: 'polymarket',
  name: 'Polymarket',
  docs: 'https://docs.polymarket.com/developers/CLOB/authentication',
  rules: [
    {
      id: 'polymarket-private-key',
      description: 'Polymarket private key of a wallet',
      severity: 'critical',
      near: ['poly_private', 'polymarket_private', 'polymarket_pk', 'polymarketprivate', 'polyprivate'],
      token: '0x[A-Fa-f0-9]{64}|[A-Fa-f0-9]{64}',
    },
    {
      id: 'polymarket-address',
      description: 'Polymarket address of a wallet',
      severity: 'low',
      near: [
        'poly_address',
        'polymarket_address',
        'poly_funder',
        'polyaddress',
        'polymarket_funder',
        'polymarket_proxy',
      ],
      token: '0x[A-Fa-f0-9]{40}',
    },
    {
      id: 'polymarket-api-key',
      description: 'Polymarket API key',
      near: ['poly_key', 'poly_api_key', 'polymarket_api', 'polymarket_key', 'poly_api', 'polymarketapi', 'polykey'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'polymarket-api-secret',
      description: 'Polymarket API secret',
      severity: 'critical',
      near: [
        'poly_secret',
        'polymarket_secret',
        'poly_api_secret',
        'polymarket_api_secret',
        'clob_secret',
        'polysecret',
      ],
      token: '[A-Za-z0-9_-]{40,44}[=]{0,2}',
    },
    {
      id: 'polymarket-passphrase',
      description: 'Polymarket API passphrase',
      severity: 'critical',
      near: ['poly_passphrase', 'poly_pass_phrase', 'polymarket_passphrase', 'clob_pass_phrase', 'polypassphrase'],
      token: '[A-Za-z0-9]{12,64}',
      entropy: 2.2,
    },
  ],
};
