import type { Vendor } from '../../rule.ts';

/** https://www.weclapp.com/api/ */
export const weclapp: Vendor = {
  id: 'weclapp',
  name: 'weclapp',
  docs: 'https://www.weclapp.com/api/',
  rules: [
    {
      id: 'weclapp-token',
      description: 'weclapp token',
      near: ['weclapp'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
