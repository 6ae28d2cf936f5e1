import type { Vendor } from '../../rule.ts';

/** https://docs.dfuse.eosnation.io */
export const dfuse: Vendor = {
  id: 'dfuse',
  name: 'dfuse',
  docs: 'https://docs.dfuse.eosnation.io',
  rules: [
    {
      id: 'dfuse-api-key',
      description: 'dfuse API key',
      token: '(?:web|server)_[a-z0-9]{32}',
    },
  ],
};
