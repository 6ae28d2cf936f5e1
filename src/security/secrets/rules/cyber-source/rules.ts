import type { Vendor } from '../../rule.ts';

/** https://developer.cybersource.com */
export const cyberSource: Vendor = {
  id: 'cyber-source',
  name: 'Cybersource',
  docs: 'https://developer.cybersource.com',
  rules: [
    {
      id: 'cyber-source-shared-secret',
      description: 'Cybersource shared secret',
      severity: 'critical',
      near: ['cybersource'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};
