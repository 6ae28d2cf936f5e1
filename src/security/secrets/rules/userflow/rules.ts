import type { Vendor } from '../../rule.ts';

/** https://docs.userflow.com/api */
export const userflow: Vendor = {
  id: 'userflow',
  name: 'Userflow',
  docs: 'https://docs.userflow.com/api',
  rules: [
    {
      id: 'userflow-api-key',
      description: 'Userflow API key',
      near: ['userflow'],
      token: 'ak_[a-z]{4,10}_[a-z0-9]{26,40}',
    },
  ],
};
