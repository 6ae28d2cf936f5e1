import type { Vendor } from '../../rule.ts';

/** https://developer-docs.amazon.com/sp-api/ */
export const amazonMws: Vendor = {
  id: 'amazon-mws',
  name: 'Amazon MWS',
  docs: 'https://developer-docs.amazon.com/sp-api/',
  rules: [
    {
      id: 'amazon-mws-auth-token',
      description: 'Amazon MWS auth token',
      token: String.raw`amzn\.mws\.[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}`,
    },
    {
      id: 'amazon-mws-sp-api-refresh-token',
      description: 'Amazon MWS refresh token',
      token: String.raw`Atz[ar]\|[A-Za-z0-9_-]{100,1000}`,
    },
    {
      id: 'amazon-mws-lwa-client-secret',
      description: 'Amazon MWS Login with Amazon client secret',
      token: String.raw`amzn1\.oa2-cs\.v1\.[a-f0-9]{64}`,
    },
    {
      id: 'amazon-mws-lwa-client-id',
      description: 'Amazon MWS Login with Amazon client id',
      severity: 'low',
      token: String.raw`amzn1\.application-oa2-client\.[a-f0-9]{32}`,
    },
  ],
};
