import type { Vendor } from '../../rule.ts';

/** https://docs.joinmastodon.org/client/token/ */
export const mastodon: Vendor = {
  id: 'mastodon',
  name: 'Mastodon',
  docs: 'https://docs.joinmastodon.org/client/token/',
  rules: [
    {
      id: 'mastodon-access-token',
      description: 'Mastodon access token',
      near: ['mastodon'],
      token: '[A-Za-z0-9_-]{43}|[A-Za-z0-9]{64}',
    },
  ],
};
