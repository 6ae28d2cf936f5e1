import type { Vendor } from '../../rule.ts';

/** https://www.appsynergy.com */
export const appSynergy: Vendor = {
  id: 'app-synergy',
  name: 'AppSynergy',
  docs: 'https://www.appsynergy.com',
  rules: [
    {
      id: 'app-synergy-api-key',
      description: 'AppSynergy API key',
      severity: 'medium',
      near: ['appsynergy', 'app_synergy', 'app-synergy'],
      token: '[a-z0-9]{64}',
    },
  ],
};
