import type { Vendor } from '../../rule.ts';

/** https://developer.raindrop.io/v1/authentication/token */
export const raindropIo: Vendor = {
  id: 'raindrop-io',
  name: 'Raindrop.io',
  docs: 'https://developer.raindrop.io/v1/authentication/token',
  rules: [
    {
      id: 'raindrop-io-test-token',
      description: 'Raindrop.io token',
      near: ['raindrop'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
