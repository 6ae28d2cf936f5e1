import type { Vendor } from '../../rule.ts';

/** https://docs.kickbox.com/docs/using-the-api */
export const kickbox: Vendor = {
  id: 'kickbox',
  name: 'Kickbox',
  docs: 'https://docs.kickbox.com/docs/using-the-api',
  rules: [
    {
      id: 'kickbox-api-key',
      description: 'Kickbox API key',
      severity: 'medium',
      near: ['kickbox'],
      token: '(?:live|test)_[a-f0-9]{64}|[A-Za-z0-9_]{64}',
    },
  ],
};
