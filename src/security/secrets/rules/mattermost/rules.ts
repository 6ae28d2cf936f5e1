import type { Vendor } from '../../rule.ts';

/** https://developers.mattermost.com/integrate/reference/personal-access-token/ */
export const mattermost: Vendor = {
  id: 'mattermost',
  name: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  rules: [
    {
      id: 'mattermost-access-token',
      description: 'Mattermost personal access or bot token',
      near: ['mattermost', 'mmauthtoken'],
      token: '[A-Za-z0-9]{26}',
    },
  ],
};
