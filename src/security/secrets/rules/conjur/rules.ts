import type { Vendor } from '../../rule.ts';

/** https://docs.conjur.org */
export const conjur: Vendor = {
  id: 'conjur',
  name: 'CyberArk Conjur',
  docs: 'https://docs.conjur.org',
  rules: [
    {
      id: 'conjur-api-key',
      description: 'CyberArk Conjur API key',
      severity: 'critical',
      near: ['conjur'],
      token: '[a-z0-9]{50,60}',
    },
  ],
};
