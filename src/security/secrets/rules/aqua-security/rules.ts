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
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
