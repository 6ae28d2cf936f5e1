import type { Vendor } from '../../rule.ts';

/** https://developers.tiktok.com/doc/oauth-user-access-token-management */
export const tiktok: Vendor = {
  id: 'tiktok',
  name: 'TikTok',
  docs: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
  rules: [
    {
      id: 'tiktok-client-secret',
      description: 'TikTok client secret',
      near: ['tiktok'],
      token: '[A-Za-z0-9]{32,40}',
    },
    {
      id: 'tiktok-access-token',
      description: 'TikTok access token',
      near: ['tiktok'],
      token: 'act\\.[A-Za-z0-9!._*-]{40,120}',
    },
    {
      id: 'tiktok-marketing-token',
      description: 'TikTok for Business access token',
      near: ['tiktok'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
