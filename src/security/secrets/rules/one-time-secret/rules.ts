import type { Vendor } from '../../rule.ts';

/** https://docs.onetimesecret.com/ */
export const oneTimeSecret: Vendor = {
  id: 'one-time-secret',
  name: 'Onetime Secret',
  docs: 'https://docs.onetimesecret.com/',
  rules: [
    {
      id: 'one-time-secret-api-token',
      description: 'Onetime Secret API token',
      severity: 'medium',
      near: ['onetimesecret'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
