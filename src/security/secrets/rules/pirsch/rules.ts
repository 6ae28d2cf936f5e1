import type { Vendor } from '../../rule.ts';

/** https://docs.pirsch.io/api-sdks/api */
export const pirsch: Vendor = {
  id: 'pirsch',
  name: 'Pirsch',
  docs: 'https://docs.pirsch.io/api-sdks/api',
  rules: [
    {
      id: 'pirsch-access-key',
      description: 'Pirsch access key',
      severity: 'medium',
      token: 'pa_[A-Za-z0-9]{40,48}',
    },
  ],
};
