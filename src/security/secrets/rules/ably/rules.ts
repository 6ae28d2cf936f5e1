import type { Vendor } from '../../rule.ts';

/** https://ably.com/docs/auth/basic */
export const ably: Vendor = {
  id: 'ably',
  name: 'Ably',
  docs: 'https://ably.com/docs/auth/basic',
  rules: [
    {
      id: 'ably-api-key',
      description: 'Ably API key',
      near: ['ably'],
      token: String.raw`[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{20,50}`,
    },
  ],
};
