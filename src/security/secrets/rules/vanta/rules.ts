import type { Vendor } from '../../rule.ts';

/** https://developer.vanta.com/ */
export const vanta: Vendor = {
  id: 'vanta',
  name: 'Vanta',
  docs: 'https://developer.vanta.com/',
  rules: [
    {
      id: 'vanta-client-secret',
      description: 'Vanta client secret',
      severity: 'critical',
      token: 'vcs_[A-Za-z0-9_]{40,100}',
    },
    {
      id: 'vanta-client-id',
      description: 'Vanta client id',
      severity: 'low',
      near: ['vanta'],
      token: 'vci_[a-f0-9]{50,64}',
    },
  ],
};
