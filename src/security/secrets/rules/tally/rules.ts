import type { Vendor } from '../../rule.ts';

/** https://tally.so/help/api */
export const tally: Vendor = {
  id: 'tally',
  name: 'Tally',
  docs: 'https://tally.so/help/api',
  rules: [
    {
      id: 'tally-api-key',
      description: 'Tally API key',
      token: 'tly-[A-Za-z0-9]{24,40}',
    },
  ],
};
