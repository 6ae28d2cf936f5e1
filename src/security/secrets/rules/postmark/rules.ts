import type { Vendor } from '../../rule.ts';

/** https://postmarkapp.com/developer/api/overview */
export const postmark: Vendor = {
  id: 'postmark',
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  rules: [
    {
      id: 'postmark-server-token',
      description: 'Postmark server or account token',
      near: ['postmark'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
