import type { Vendor } from '../../rule.ts';

/** https://github.com/paymoapp/api */
export const paymo: Vendor = {
  id: 'paymo',
  name: 'Paymo',
  docs: 'https://github.com/paymoapp/api',
  rules: [
    {
      id: 'paymo-api-key',
      description: 'Paymo API key',
      severity: 'medium',
      near: [
        'paymo_',
        'paymoapp',
        'paymo-',
        'paymo api',
        'paymoapi',
        'paymo key',
        'paymokey',
        'paymo token',
        'paymotoken',
      ],
      token: '[A-Za-z0-9]{44}|[a-f0-9]{40,44}',
    },
  ],
};
