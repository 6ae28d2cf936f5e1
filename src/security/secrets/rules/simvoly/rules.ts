import type { Vendor } from '../../rule.ts';

/** https://simvoly.com/ */
export const simvoly: Vendor = {
  id: 'simvoly',
  name: 'Simvoly',
  docs: 'https://simvoly.com/',
  rules: [
    {
      id: 'simvoly-api-key',
      description: 'Simvoly API key',
      near: ['simvoly'],
      token: '[A-Za-z0-9]{33}',
    },
  ],
};
