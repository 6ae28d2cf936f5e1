import type { Vendor } from '../../rule.ts';

/** https://app.addy.io/docs/ */
export const addyIo: Vendor = {
  id: 'addy-io',
  name: 'addy.io',
  docs: 'https://app.addy.io/docs/',
  rules: [
    {
      id: 'addy-io-api-key',
      description: 'addy.io API key',
      severity: 'medium',
      near: ['addy.io', 'addy_api', 'addy_io', 'anonaddy'],
      token: String.raw`(?:[0-9]{1,4}\|)?[A-Za-z0-9]{40,56}`,
    },
  ],
};
