import type { Vendor } from '../../rule.ts';

/** https://podcastindex-org.github.io/docs-api/ */
export const podcastIndex: Vendor = {
  id: 'podcast-index',
  name: 'Podcast Index',
  docs: 'https://podcastindex-org.github.io/docs-api/',
  rules: [
    {
      id: 'podcast-index-secret',
      description: 'Podcast Index API secret',
      severity: 'low',
      near: ['podcastindex', 'podcast_index'],
      token: '[A-Za-z0-9^#$]{40}',
    },
  ],
};
