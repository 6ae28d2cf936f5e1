import type { Vendor } from '../../rule.ts';

/** https://www.courier.com/docs/ */
export const courier: Vendor = {
  id: 'courier',
  name: 'Courier',
  docs: 'https://www.courier.com/docs/',
  rules: [
    {
      id: 'courier-auth-token',
      description: 'Courier auth token',
      token: '(?:pk|dk)_(?:prod|test)_[A-Za-z0-9]{28}',
    },
    {
      id: 'courier-named-auth-token',
      description: 'Courier auth token of a workspace',
      near: ['courier'],
      token: 'pk_[A-Za-z0-9]{2,20}_[A-Za-z0-9]{28}',
    },
  ],
};
