import type { Vendor } from '../../rule.ts';

/** https://docs.talkdesk.com/ */
export const talkdesk: Vendor = {
  id: 'talkdesk',
  name: 'Talkdesk',
  docs: 'https://docs.talkdesk.com/',
  rules: [
    {
      id: 'talkdesk-client-secret',
      description: 'Talkdesk client secret',
      near: ['talkdesk'],
      token: '[A-Za-z0-9_-]{80,120}',
    },
  ],
};
