import type { Vendor } from '../../rule.ts';

/** https://help.simplesat.io/ */
export const simplesat: Vendor = {
  id: 'simplesat',
  name: 'Simplesat',
  docs: 'https://help.simplesat.io/',
  rules: [
    {
      id: 'simplesat-api-token',
      description: 'Simplesat API token',
      near: ['simplesat', 'simple_sat', 'simple-sat', 'simple sat'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
