import type { Vendor } from '../../rule.ts';

/** https://developers.coassemble.com */
export const coassemble: Vendor = {
  id: 'coassemble',
  name: 'Coassemble',
  docs: 'https://developers.coassemble.com',
  rules: [
    {
      id: 'coassemble-api-key',
      description: 'Coassemble API key',
      severity: 'medium',
      near: ['coassemble'],
      token: '[a-z0-9]{32}',
    },
  ],
};
