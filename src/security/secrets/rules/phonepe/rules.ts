import type { Vendor } from '../../rule.ts';

/** https://developer.phonepe.com/ */
export const phonepe: Vendor = {
  id: 'phonepe',
  name: 'PhonePe',
  docs: 'https://developer.phonepe.com/',
  rules: [
    {
      id: 'phonepe-salt-key',
      description: 'PhonePe salt key',
      severity: 'critical',
      near: ['phonepe'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
