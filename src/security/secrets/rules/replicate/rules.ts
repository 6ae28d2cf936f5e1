import type { Vendor } from '../../rule.ts';

/** https://replicate.com/docs/topics/security/api-tokens */
export const replicate: Vendor = {
  id: 'replicate',
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  rules: [
    {
      id: 'replicate-api-token',
      description: 'Replicate API token',
      token: 'r8_[A-Za-z0-9_-]{37}',
    },
  ],
};
