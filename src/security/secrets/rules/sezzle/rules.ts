import type { Vendor } from '../../rule.ts';

/** https://docs.sezzle.com/ */
export const sezzle: Vendor = {
  id: 'sezzle',
  name: 'Sezzle',
  docs: 'https://docs.sezzle.com/',
  rules: [
    {
      id: 'sezzle-private-key',
      description: 'Sezzle private key',
      severity: 'critical',
      token: 'sz_pr_[A-Za-z0-9]{32}',
    },
  ],
};
