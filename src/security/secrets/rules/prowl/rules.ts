import type { Vendor } from '../../rule.ts';

/** https://www.prowlapp.com/api.php */
export const prowl: Vendor = {
  id: 'prowl',
  name: 'Prowl',
  docs: 'https://www.prowlapp.com/api.php',
  rules: [
    {
      id: 'prowl-api-key',
      description: 'Prowl API key',
      severity: 'low',
      near: ['prowl'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
