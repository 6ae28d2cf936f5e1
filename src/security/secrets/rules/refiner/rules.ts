import type { Vendor } from '../../rule.ts';

/** https://refiner.io/docs/api/ */
export const refiner: Vendor = {
  id: 'refiner',
  name: 'Refiner',
  docs: 'https://refiner.io/docs/api/',
  rules: [
    {
      id: 'refiner-api-key',
      description: 'Refiner API key',
      near: ['refiner'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
