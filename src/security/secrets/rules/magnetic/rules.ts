import type { Vendor } from '../../rule.ts';

/** https://www.magnetichq.com/ */
export const magnetic: Vendor = {
  id: 'magnetic',
  name: 'Magnetic',
  docs: 'https://www.magnetichq.com/',
  rules: [
    {
      id: 'magnetic-api-key',
      description: 'Magnetic API token',
      severity: 'medium',
      near: ['magnetic'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
