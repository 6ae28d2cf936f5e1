import type { Vendor } from '../../rule.ts';

/** https://liveblocks.io/docs/authentication */
export const liveblocks: Vendor = {
  id: 'liveblocks',
  name: 'Liveblocks',
  docs: 'https://liveblocks.io/docs/authentication',
  rules: [
    {
      id: 'liveblocks-secret-key',
      description: 'Liveblocks secret key',
      near: ['liveblocks'],
      token: 'sk_(?:dev|prod|localdev)_[A-Za-z0-9_-]{24,80}',
    },
  ],
};
