import type { Vendor } from '../../rule.ts';

/** https://apidocs.klipfolio.com/reference */
export const klipfolio: Vendor = {
  id: 'klipfolio',
  name: 'Klipfolio',
  docs: 'https://apidocs.klipfolio.com/reference',
  rules: [
    {
      id: 'klipfolio-api-key',
      description: 'Klipfolio API key',
      severity: 'medium',
      near: ['klipfolio'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
