import type { Vendor } from '../../rule.ts';

/** https://support.maxmind.com/hc/en-us/articles/4407111582235 */
export const maxmind: Vendor = {
  id: 'maxmind',
  name: 'MaxMind',
  docs: 'https://support.maxmind.com/hc/en-us/articles/4407111582235',
  rules: [
    {
      id: 'maxmind-license-key',
      description: 'MaxMind licence key',
      severity: 'medium',
      token: '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk',
    },
    {
      id: 'maxmind-legacy-license-key',
      description: 'MaxMind licence key of the older form',
      severity: 'medium',
      near: ['maxmind', 'geoip'],
      token: '[A-Za-z0-9]{16}|[A-Za-z0-9]{6}_[A-Za-z0-9_]{29}_mmk',
      entropy: 2,
    },
  ],
};
