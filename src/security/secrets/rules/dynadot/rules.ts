import type { Vendor } from '../../rule.ts';

/** https://www.dynadot.com/domain/api-commands */
export const dynadot: Vendor = {
  id: 'dynadot',
  name: 'Dynadot',
  docs: 'https://www.dynadot.com/domain/api-commands',
  rules: [
    {
      id: 'dynadot-api-key',
      description: 'Dynadot API key',
      near: ['dynadot'],
      token: '[A-Za-z0-9]{40,44}',
    },
  ],
};
