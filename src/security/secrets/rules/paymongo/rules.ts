import type { Vendor } from '../../rule.ts';

/** https://developers.paymongo.com/docs/authentication */
export const paymongo: Vendor = {
  id: 'paymongo',
  name: 'PayMongo',
  docs: 'https://developers.paymongo.com/docs/authentication',
  rules: [
    {
      id: 'paymongo-secret-key',
      description: 'PayMongo secret key',
      severity: 'critical',
      near: ['paymongo'],
      token: 'sk_(?:live|test)_[A-Za-z0-9]{24}',
    },
  ],
};
