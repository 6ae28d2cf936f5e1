import type { Vendor } from '../../rule.ts';

/** https://developer.ebay.com/api-docs/static/oauth-credentials.html */
export const ebay: Vendor = {
  id: 'ebay',
  name: 'eBay',
  docs: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  rules: [
    {
      id: 'ebay-client-secret',
      description: 'eBay client secret (cert id)',
      token: '(?:PRD|SBX)-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}',
    },
    {
      id: 'ebay-client-id',
      description: 'eBay client id (app id)',
      severity: 'low',
      token: '[A-Za-z0-9]{1,30}-[A-Za-z0-9]{1,30}-(?:PRD|SBX)-[a-f0-9]{8,9}-[a-f0-9]{8}',
    },
    {
      id: 'ebay-oauth-token',
      description: 'eBay OAuth token',
      token: String.raw`v\^1\.1#i\^1#[A-Za-z0-9#^+/=_-]{80,3000}`,
    },
  ],
};
