import type { Vendor } from '../../rule.ts';

/** https://otx.alienvault.com/api */
export const alienVault: Vendor = {
  id: 'alien-vault',
  name: 'AlienVault OTX',
  docs: 'https://otx.alienvault.com/api',
  rules: [
    {
      id: 'alien-vault-api-key',
      description: 'AlienVault OTX API key',
      severity: 'medium',
      near: ['alienvault', 'otx_', 'otx-'],
      token: '[a-z0-9]{64}',
    },
  ],
};
