import type { Vendor } from '../../rule.ts';

/** https://docs.dronahq.com */
export const dronahq: Vendor = {
  id: 'dronahq',
  name: 'DronaHQ',
  docs: 'https://docs.dronahq.com',
  rules: [
    {
      id: 'dronahq-api-key',
      description: 'DronaHQ API key',
      severity: 'medium',
      near: ['dronahq'],
      token: '[a-z0-9]{50}',
    },
  ],
};
