import type { Vendor } from '../../rule.ts';

/** https://docs.pushwoosh.com/ */
export const pushwoosh: Vendor = {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  docs: 'https://docs.pushwoosh.com/',
  rules: [
    {
      id: 'pushwoosh-api-token',
      description: 'Pushwoosh API token',
      near: ['pushwoosh'],
      token: '[A-Za-z0-9]{78,84}',
    },
  ],
};
