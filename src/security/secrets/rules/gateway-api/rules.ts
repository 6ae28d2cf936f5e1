import type { Vendor } from '../../rule.ts';

/** https://gatewayapi.com/docs/ */
export const gatewayApi: Vendor = {
  id: 'gateway-api',
  name: 'GatewayAPI',
  docs: 'https://gatewayapi.com/docs/',
  rules: [
    {
      id: 'gateway-api-api-token',
      description: 'GatewayAPI API token',
      near: ['gatewayapi'],
      token: String.raw`[A-Za-z0-9_-]{22}\.?[A-Za-z0-9_-]{40,60}`,
    },
  ],
};
