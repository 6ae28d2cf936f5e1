import type { Vendor } from '../../rule.ts';

/** https://about.mappls.com/api/ */
export const mapmyindia: Vendor = {
  id: 'mapmyindia',
  name: 'Mappls (MapmyIndia)',
  docs: 'https://about.mappls.com/api/',
  rules: [
    {
      id: 'mapmyindia-api-key',
      description: 'Mappls REST API key',
      severity: 'low',
      near: ['mapmyindia', 'mappls'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
