import type { Vendor } from '../../rule.ts';

/** https://www.storyblok.com/docs/concepts/access-tokens */
export const storyblok: Vendor = {
  id: 'storyblok',
  name: 'Storyblok',
  docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
  rules: [
    {
      id: 'storyblok-access-token',
      description: 'Storyblok access token',
      near: ['storyblok'],
      token: '[A-Za-z0-9]{22}tt',
    },
    {
      id: 'storyblok-personal-token',
      description: 'Storyblok personal access token',
      token: '[A-Za-z0-9]{22}tt-[0-9]{4,9}-[A-Za-z0-9_-]{18,24}',
    },
  ],
};
