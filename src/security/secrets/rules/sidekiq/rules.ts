import type { Vendor } from '../../rule.ts';

/** https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ */
export const sidekiq: Vendor = {
  id: 'sidekiq',
  name: 'Sidekiq',
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  rules: [
    {
      id: 'sidekiq-credentials',
      description: 'Credentials of Sidekiq Pro or Enterprise',
      near: ['contribsys'],
      token: '[a-f0-9]{8}:[a-f0-9]{8}',
    },
    {
      id: 'sidekiq-url-credentials',
      description: 'Credentials of Sidekiq Pro or Enterprise in a URL',
      token: '([a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\\.contribsys\\.com',
    },
  ],
};
