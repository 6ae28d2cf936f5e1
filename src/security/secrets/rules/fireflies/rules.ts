import type { Vendor } from '../../rule.ts';

/** https://docs.fireflies.ai */
export const fireflies: Vendor = {
  id: 'fireflies',
  name: 'Fireflies.ai',
  docs: 'https://docs.fireflies.ai',
  rules: [
    {
      id: 'fireflies-api-key',
      description: 'Fireflies.ai API key',
      near: ['fireflies'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
