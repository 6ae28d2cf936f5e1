import type { Vendor } from '../../rule.ts';

/** https://developer.feedly.com */
export const feedly: Vendor = {
  id: 'feedly',
  name: 'Feedly',
  docs: 'https://developer.feedly.com',
  rules: [
    {
      id: 'feedly-access-token',
      description: 'Feedly access token',
      near: ['feedly', 'feedlydev'],
      after: true,
      token: '(?:fe_[A-Za-z0-9]{40,120}|A[A-Za-z0-9_-]{60,300}:feedlydev)',
    },
  ],
};
