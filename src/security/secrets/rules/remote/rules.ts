import type { Vendor } from '../../rule.ts';

/** https://developer.remote.com/docs/authentication */
export const remote: Vendor = {
  id: 'remote',
  name: 'Remote',
  docs: 'https://developer.remote.com/docs/authentication',
  rules: [
    {
      id: 'remote-api-token',
      description: 'Remote API token',
      token: 'ra_(?:live|test)_[A-Za-z0-9_-]{40,80}',
    },
  ],
};
