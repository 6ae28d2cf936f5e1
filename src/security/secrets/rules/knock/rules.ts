import type { Vendor } from '../../rule.ts';

/** https://docs.knock.app/api-reference/overview/api-keys */
export const knock: Vendor = {
  id: 'knock',
  name: 'Knock',
  docs: 'https://docs.knock.app/api-reference/overview/api-keys',
  rules: [
    {
      id: 'knock-secret-key',
      description: 'Knock secret API key',
      near: ['knock_', 'knock-', 'knockapi', 'knock.app', 'knockkey', 'knocksecret', 'new knock('],
      token: 'sk_[A-Za-z0-9_-]{43}|sk_test_[A-Za-z0-9_-]{43}',
    },
  ],
};
