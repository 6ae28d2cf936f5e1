import type { Vendor } from '../../rule.ts';

/** https://github.com/dani-garcia/vaultwarden/wiki */
export const vaultwarden: Vendor = {
  id: 'vaultwarden',
  name: 'Vaultwarden',
  docs: 'https://github.com/dani-garcia/vaultwarden/wiki',
  rules: [
    {
      id: 'vaultwarden-admin-token',
      description: 'Vaultwarden admin token',
      severity: 'critical',
      near: ['vaultwarden', 'admin_token'],
      token: '[A-Za-z0-9+/]{64}',
    },
  ],
};
