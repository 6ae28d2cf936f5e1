import type { Vendor } from '../../rule.ts';

/** https://www.mixedbread.com/docs */
export const mixedbread: Vendor = {
  id: 'mixedbread',
  name: 'Mixedbread',
  docs: 'https://www.mixedbread.com/docs',
  rules: [
    {
      id: 'mixedbread-api-key',
      description: 'Mixedbread API key',
      token: 'mxb_[A-Za-z0-9_-]{40,64}',
    },
  ],
};
