import type { Vendor } from '../../rule.ts';

/** https://docs.sellfy.com/ */
export const sellfy: Vendor = {
  id: 'sellfy',
  name: 'Sellfy',
  docs: 'https://docs.sellfy.com/',
  rules: [
    {
      id: 'sellfy-api-key',
      description: 'Sellfy API key',
      near: ['sellfy'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
