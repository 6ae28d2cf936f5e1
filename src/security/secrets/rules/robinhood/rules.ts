import type { Vendor } from '../../rule.ts';

/** https://docs.robinhood.com/crypto/trading/ */
export const robinhood: Vendor = {
  id: 'robinhood',
  name: 'Robinhood',
  docs: 'https://docs.robinhood.com/crypto/trading/',
  rules: [
    {
      id: 'robinhood-crypto-api-key',
      description: 'Robinhood crypto API key',
      caseless: true,
      token: 'rh-api-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'robinhood-crypto-private-key',
      description: 'Robinhood crypto private key',
      severity: 'critical',
      near: ['robinhood'],
      token: '[A-Za-z0-9+/]{43}=',
    },
    {
      id: 'robinhood-crypto-private-key-long',
      description: 'Robinhood crypto private key (64 bytes)',
      severity: 'critical',
      near: ['robinhood'],
      token: '[A-Za-z0-9+/]{86}==',
    },
  ],
};
