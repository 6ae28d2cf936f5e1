import type { Vendor } from '../../rule.ts';

/** https://developers.storychief.io/ */
export const storychief: Vendor = {
  id: 'storychief',
  name: 'StoryChief',
  docs: 'https://developers.storychief.io/',
  rules: [
    {
      id: 'storychief-api-key',
      description: 'StoryChief API key',
      near: ['storychief', 'story_chief', 'story-chief', 'story chief'],
      token: '[A-Za-z0-9_.-]{940,1000}',
    },
  ],
};
