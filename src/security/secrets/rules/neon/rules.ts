import type { Vendor } from '../../rule.ts';

/** https://neon.com/docs/manage/api-keys */
export const neon: Vendor = {
  id: 'neon',
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  rules: [
    {
      id: 'neon-api-key',
      description: 'Neon API key',
      severity: 'critical',
      token: 'napi_[a-z0-9]{60,68}',
    },
    {
      id: 'neon-password',
      description: 'Neon database password',
      severity: 'critical',
      token: 'npg_[A-Za-z0-9]{12,16}',
    },
  ],
};
