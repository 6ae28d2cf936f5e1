import type { Vendor } from '../../rule.ts';

/** https://docs.n8n.io/api/authentication/ */
export const n8n: Vendor = {
  id: 'n8n',
  name: 'n8n',
  docs: 'https://docs.n8n.io/api/authentication/',
  rules: [
    {
      id: 'n8n-api-key',
      description: 'n8n API key',
      token: 'n8n_api_[a-f0-9]{64,96}',
    },
    {
      id: 'n8n-encryption-key',
      description: 'n8n encryption key',
      severity: 'critical',
      near: ['n8n_encryption_key', 'n8n_encryption'],
      token: '[A-Za-z0-9+/]{32}|[A-Za-z0-9]{24,64}',
    },
  ],
};
