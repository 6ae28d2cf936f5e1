import type { Vendor } from '../../rule.ts';

/** https://docs.kion.io/ */
export const kion: Vendor = {
  id: 'kion',
  name: 'Kion',
  docs: 'https://docs.kion.io/',
  rules: [
    {
      id: 'kion-api-key',
      description: 'Kion API key',
      severity: 'critical',
      token: 'app_[0-9]{1,6}_[A-Za-z0-9]{50,64}',
    },
  ],
};
