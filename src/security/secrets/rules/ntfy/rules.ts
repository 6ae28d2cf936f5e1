import type { Vendor } from '../../rule.ts';

/** https://docs.ntfy.sh/config/#access-tokens */
export const ntfy: Vendor = {
  id: 'ntfy',
  name: 'ntfy',
  docs: 'https://docs.ntfy.sh/config/#access-tokens',
  rules: [
    {
      id: 'ntfy-access-token',
      description: 'ntfy access token',
      severity: 'medium',
      token: 'tk_[a-z0-9]{29}',
    },
  ],
};
