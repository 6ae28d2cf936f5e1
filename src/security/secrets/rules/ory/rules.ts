import type { Vendor } from '../../rule.ts';

/** https://www.ory.sh/docs/concepts/personal-access-token */
export const ory: Vendor = {
  id: 'ory',
  name: 'Ory',
  docs: 'https://www.ory.sh/docs/concepts/personal-access-token',
  rules: [
    {
      id: 'ory-access-token',
      description: 'Ory access token or API key',
      token: 'ory_(?:pat|apikey|wak|at|rt|ac|st)_[A-Za-z0-9_-]{32,100}',
    },
  ],
};
