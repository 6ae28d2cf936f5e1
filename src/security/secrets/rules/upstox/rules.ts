import type { Vendor } from '../../rule.ts';

/** https://upstox.com/developer/api-documentation/ */
export const upstox: Vendor = {
  id: 'upstox',
  name: 'Upstox',
  docs: 'https://upstox.com/developer/api-documentation/',
  rules: [
    {
      id: 'upstox-api-secret',
      description: 'Upstox API secret',
      severity: 'critical',
      near: ['upstox_secret', 'upstox_api_secret'],
      token: '[a-z0-9]{10}',
      entropy: 2,
    },
    {
      id: 'upstox-api-key',
      description: 'Upstox API key',
      severity: 'medium',
      near: ['upstox'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
