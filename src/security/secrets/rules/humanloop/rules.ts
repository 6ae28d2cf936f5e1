import type { Vendor } from '../../rule.ts';

/** https://humanloop.com/docs */
export const humanloop: Vendor = {
  id: 'humanloop',
  name: 'Humanloop',
  docs: 'https://humanloop.com/docs',
  rules: [
    {
      id: 'humanloop-api-key',
      description: 'Humanloop API key',
      token: 'hl_sk_[a-f0-9]{48}',
    },
  ],
};
