import type { Vendor } from '../../rule.ts';

/** https://dev.digicert.com */
export const digicert: Vendor = {
  id: 'digicert',
  name: 'DigiCert',
  docs: 'https://dev.digicert.com',
  rules: [
    {
      id: 'digicert-api-key',
      description: 'DigiCert API key',
      near: ['digicert', 'x-dc-devkey'],
      token: '(?:[A-Z0-9]{56}|[a-z0-9]{66}_[a-z0-9]{64})',
    },
  ],
};
