import type { Vendor } from '../../rule.ts';

/** https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html */
export const netsuite: Vendor = {
  id: 'netsuite',
  name: 'NetSuite',
  docs: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
  rules: [
    {
      id: 'netsuite-token',
      description: 'NetSuite consumer or token key or secret',
      severity: 'critical',
      near: ['netsuite'],
      token: '[A-Za-z0-9]{64}',
      caseless: true,
    },
  ],
};
