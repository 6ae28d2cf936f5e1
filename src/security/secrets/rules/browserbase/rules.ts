import type { Vendor } from '../../rule.ts';

/** https://docs.browserbase.com */
export const browserbase: Vendor = {
  id: 'browserbase',
  name: 'Browserbase',
  docs: 'https://docs.browserbase.com',
  rules: [
    {
      id: 'browserbase-api-key',
      description: 'Browserbase API key',
      token: 'bb_live_[A-Za-z0-9_-]{20,40}',
    },
  ],
};
