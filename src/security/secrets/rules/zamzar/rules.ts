import type { Vendor } from '../../rule.ts';

/** https://developers.zamzar.com/docs */
export const zamzar: Vendor = {
  id: 'zamzar',
  name: 'Zamzar',
  docs: 'https://developers.zamzar.com/docs',
  rules: [
    {
      id: 'zamzar-api-key',
      description: 'Zamzar API key',
      near: ['zamzar'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
