import type { Vendor } from '../../rule.ts';

/** https://e2b.dev/docs */
export const e2b: Vendor = {
  id: 'e2b',
  name: 'E2B',
  docs: 'https://e2b.dev/docs',
  rules: [
    {
      id: 'e2b-api-key',
      description: 'E2B API key',
      token: 'e2b_[a-f0-9]{40}',
    },
    {
      id: 'e2b-access-token',
      description: 'E2B access token',
      token: 'sk_e2b_[a-f0-9]{40}',
    },
  ],
};
