import type { Vendor } from '../../rule.ts';

/** https://developer.revolut.com/ */
export const revolut: Vendor = {
  id: 'revolut',
  name: 'Revolut',
  docs: 'https://developer.revolut.com/',
  rules: [
    {
      id: 'revolut-secret-key',
      description: 'Revolut Merchant secret key',
      severity: 'critical',
      near: ['revolut'],
      token: 'sk_[A-Za-z0-9_-]{60,110}',
    },
    {
      id: 'revolut-access-token',
      description: 'Revolut Business access or refresh token',
      severity: 'critical',
      token: 'oa_(?:prod|sand)_[A-Za-z0-9_-]{40,64}',
    },
  ],
};
