import type { Vendor } from '../../rule.ts';

/** https://docs.kraken.com/api/docs/guides/spot-rest-auth */
export const kraken: Vendor = {
  id: 'kraken',
  name: 'Kraken',
  docs: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
  rules: [
    {
      id: 'kraken-private-key',
      description: 'Kraken private API key',
      severity: 'critical',
      near: ['kraken'],
      token: '[A-Za-z0-9+/]{86}==|[A-Za-z0-9/=_+-]{80,90}',
    },
    {
      id: 'kraken-api-key',
      description: 'Kraken API key',
      near: ['kraken'],
      token: '[A-Za-z0-9+/=]{56}',
    },
    {
      id: 'kraken-image-key',
      description: 'Kraken.io API key or secret',
      severity: 'medium',
      near: ['kraken'],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9]{40}',
    },
  ],
};
