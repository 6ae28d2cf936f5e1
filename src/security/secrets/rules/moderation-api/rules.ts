import type { Vendor } from '../../rule.ts';

/** https://docs.moderationapi.com/ */
export const moderationApi: Vendor = {
  id: 'moderation-api',
  name: 'Moderation API',
  docs: 'https://docs.moderationapi.com/',
  rules: [
    {
      id: 'moderation-api-api-key',
      description: 'Moderation API key',
      severity: 'medium',
      near: ['moderation'],
      token: '[A-Za-z0-9]{36}\\.[A-Za-z0-9]{115}\\.[A-Za-z0-9_-]{43}',
    },
  ],
};
