import type { Vendor } from '../../rule.ts';

/** https://vpnapi.io/api-documentation */
export const vpnapi: Vendor = {
  id: 'vpnapi',
  name: 'VPNAPI.io',
  docs: 'https://vpnapi.io/api-documentation',
  rules: [
    {
      id: 'vpnapi-api-key',
      description: 'VPNAPI.io key',
      severity: 'medium',
      near: ['vpnapi', 'vpn_api'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
