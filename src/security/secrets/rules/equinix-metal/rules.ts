import type { Vendor } from '../../rule.ts';

/** https://deploy.equinix.com/developers/docs/metal/ */
export const equinixMetal: Vendor = {
  id: 'equinix-metal',
  name: 'Equinix Metal',
  docs: 'https://deploy.equinix.com/developers/docs/metal/',
  rules: [
    {
      id: 'equinix-metal-auth-token',
      description: 'Equinix Metal API token',
      severity: 'critical',
      near: ['equinix', 'packet_auth', 'metal_auth', 'packet_api', 'packet_token'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
