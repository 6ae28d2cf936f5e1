import type { Vendor } from '../../rule.ts';

/** https://developers.baremetrics.com */
export const baremetrics: Vendor = {
  id: 'baremetrics',
  name: 'Baremetrics',
  docs: 'https://developers.baremetrics.com',
  rules: [
    {
      id: 'baremetrics-api-key',
      description: 'Baremetrics API key',
      near: ['baremetrics'],
      token: '[sl]k_[A-Za-z0-9_-]{20,25}',
    },
    {
      id: 'baremetrics-legacy-api-key',
      description: 'Baremetrics API key of the older form',
      severity: 'medium',
      near: ['baremetrics'],
      token: '[A-Za-z0-9_-]{25}',
    },
  ],
};
