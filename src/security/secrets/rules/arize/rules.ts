import type { Vendor } from '../../rule.ts';

/** https://arize.com/docs/ax */
export const arize: Vendor = {
  id: 'arize',
  name: 'Arize',
  docs: 'https://arize.com/docs/ax',
  rules: [
    {
      id: 'arize-api-key',
      description: 'Arize API key',
      token: 'ak-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}-[A-Za-z0-9]{30,40}',
    },
    {
      id: 'arize-legacy-api-key',
      description: 'Arize API key of the older form',
      severity: 'medium',
      near: ['arize'],
      token: '[a-z0-9]{18,22}',
    },
  ],
};
