import type { Vendor } from '../../rule.ts';

/** https://www.aquasec.com */
export const aquaSecurity: Vendor = {
  id: 'aqua-security',
  name: 'Aqua Security',
  docs: 'https://www.aquasec.com',
  rules: [
    {
      id: 'aqua-security-token',
      description: 'Aqua Security scanner token',
      severity: 'medium',
      near: ['aqua_', 'aquasec', 'aqua-token'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
