import type { Vendor } from '../../rule.ts';

/** https://www.tines.com/docs/ */
export const tines: Vendor = {
  id: 'tines',
  name: 'Tines',
  docs: 'https://www.tines.com/docs/',
  rules: [
    {
      id: 'tines-webhook',
      description: 'Tines webhook',
      severity: 'medium',
      token: '[a-z0-9-]{3,60}\\.tines\\.(?:com|io)/webhook/[a-z0-9]{32}/[a-z0-9]{32}',
    },
    {
      id: 'tines-api-token',
      description: 'Tines API token',
      near: ['tines_token', 'tines_api_token', 'tines_api_key', 'tines-token'],
      token: '[A-Za-z0-9_-]{20,43}',
    },
  ],
};
