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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
