import type { Vendor } from '../../rule.ts';

/** https://dub.co/docs */
export const dub: Vendor = {
  id: 'dub',
  name: 'Dub',
  docs: 'https://dub.co/docs',
  rules: [
    {
      id: 'dub-api-key',
      description: 'Dub API key',
      token: 'dub_[A-Za-z0-9]{24}',
    },
  ],
};
