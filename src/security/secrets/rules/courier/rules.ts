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
      token: '(?:pk|dk)_(?:prod|test)_[A-Z0-9]{28}',
    },
  ],
};
