import type { Vendor } from '../../rule.ts';

/** https://docs.lusha.com/ */
export const lusha: Vendor = {
  id: 'lusha',
  name: 'Lusha',
  docs: 'https://docs.lusha.com/',
  rules: [
    {
      id: 'lusha-api-key',
      description: 'Lusha API key',
      severity: 'medium',
      near: ['lusha'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
