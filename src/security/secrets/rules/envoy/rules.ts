import type { Vendor } from '../../rule.ts';

/** https://developers.envoy.com */
export const envoy: Vendor = {
  id: 'envoy',
  name: 'Envoy',
  docs: 'https://developers.envoy.com',
  rules: [
    {
      id: 'envoy-api-key',
      description: 'Envoy API key',
      near: ['envoy'],
      token: '[A-Za-z0-9_-]{148,220}',
    },
  ],
};
