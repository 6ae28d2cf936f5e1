import type { Vendor } from '../../rule.ts';

/** https://www.dynu.com/Support/API */
export const dynu: Vendor = {
  id: 'dynu',
  name: 'Dynu',
  docs: 'https://www.dynu.com/Support/API',
  rules: [
    {
      id: 'dynu-api-key',
      description: 'Dynu API key',
      near: ['dynu'],
      token: '[A-Za-z0-9]{30,40}',
    },
  ],
};
