import type { Vendor } from '../../rule.ts';

/** https://docs.dust.tt */
export const dust: Vendor = {
  id: 'dust',
  name: 'Dust',
  docs: 'https://docs.dust.tt',
  rules: [
    {
      id: 'dust-api-key',
      description: 'Dust API key',
      near: ['dust_api', 'dust.tt', 'dust_key'],
      token: 'sk-[a-z0-9]{32,44}',
    },
  ],
};
