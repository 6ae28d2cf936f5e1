import type { Vendor } from '../../rule.ts';

/** https://help.branch.io */
export const branchIo: Vendor = {
  id: 'branch-io',
  name: 'Branch',
  docs: 'https://help.branch.io',
  rules: [
    {
      id: 'branch-io-secret',
      description: 'Branch secret or key',
      token: '(?:key|secret)_(?:live|test)_[A-Za-z0-9]{32,40}',
    },
  ],
};
