import type { Vendor } from '../../rule.ts';

/** https://docs.browser-use.com */
export const browserUse: Vendor = {
  id: 'browser-use',
  name: 'Browser Use',
  docs: 'https://docs.browser-use.com',
  rules: [
    {
      id: 'browser-use-api-key',
      description: 'Browser Use API key',
      token: 'bu_[A-Za-z0-9_-]{40,60}',
      entropy: 3,
    },
  ],
};
