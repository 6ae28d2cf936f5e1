import type { Vendor } from '../../rule.ts';

/** https://docs.anyscale.com */
export const anyscale: Vendor = {
  id: 'anyscale',
  name: 'Anyscale',
  docs: 'https://docs.anyscale.com',
  rules: [
    {
      id: 'anyscale-api-key',
      description: 'Anyscale API key',
      token: 'esecret_[A-Za-z0-9]{24,32}',
    },
    {
      id: 'anyscale-cli-token',
      description: 'Anyscale CLI token',
      token: 'aph0_[A-Za-z0-9_-]{40,200}',
    },
  ],
};
