import type { Vendor } from '../../rule.ts';

/** https://docs.cartesia.ai */
export const cartesia: Vendor = {
  id: 'cartesia',
  name: 'Cartesia',
  docs: 'https://docs.cartesia.ai',
  rules: [
    {
      id: 'cartesia-api-key',
      description: 'Cartesia API key',
      token: 'sk_car_[A-Za-z0-9_-]{20,60}',
    },
    {
      id: 'cartesia-uuid-api-key',
      description: 'Cartesia API key of the older form',
      near: ['cartesia'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
