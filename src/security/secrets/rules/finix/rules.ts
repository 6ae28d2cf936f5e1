import type { Vendor } from '../../rule.ts';

/** https://docs.finix.com */
export const finix: Vendor = {
  id: 'finix',
  name: 'Finix',
  docs: 'https://docs.finix.com',
  rules: [
    {
      id: 'finix-password',
      description: 'Finix API password',
      severity: 'critical',
      near: ['finix'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
