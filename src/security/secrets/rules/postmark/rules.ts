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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
