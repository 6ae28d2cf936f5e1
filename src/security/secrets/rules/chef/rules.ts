import type { Vendor } from '../../rule.ts';

/** https://docs.chef.io */
export const chef: Vendor = {
  id: 'chef',
  name: 'Progress Chef',
  docs: 'https://docs.chef.io',
  rules: [
    {
      id: 'chef-automate-token',
      description: 'Progress Chef Automate API token',
      near: ['automate', 'chef_', 'x-data-collector-token'],
      token: '[A-Za-z0-9]{27,28}=',
    },
  ],
};
