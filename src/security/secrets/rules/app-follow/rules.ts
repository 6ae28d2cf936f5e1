import type { Vendor } from '../../rule.ts';

/** https://docs.api.appfollow.io */
export const appFollow: Vendor = {
  id: 'app-follow',
  name: 'AppFollow',
  docs: 'https://docs.api.appfollow.io',
  rules: [
    {
      id: 'app-follow-api-key',
      description: 'AppFollow API key',
      severity: 'medium',
      near: ['appfollow', 'app_follow', 'app-follow'],
      token: '[A-Za-z0-9]{20,40}',
    },
  ],
};
