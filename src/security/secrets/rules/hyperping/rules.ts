import type { Vendor } from '../../rule.ts';

/** https://hyperping.com/docs/api */
export const hyperping: Vendor = {
  id: 'hyperping',
  name: 'Hyperping',
  docs: 'https://hyperping.com/docs/api',
  rules: [
    {
      id: 'hyperping-api-key',
      description: 'Hyperping API key',
      severity: 'medium',
      near: ['hyperping'],
      token: 'sk_[a-f0-9]{32,48}',
    },
  ],
};
