import type { Vendor } from '../../rule.ts';

/** https://docs.astria.ai */
export const astria: Vendor = {
  id: 'astria',
  name: 'Astria',
  docs: 'https://docs.astria.ai',
  rules: [
    {
      id: 'astria-api-key',
      description: 'Astria API key',
      token: 'sd_[A-Za-z0-9]{30,60}',
    },
  ],
};
