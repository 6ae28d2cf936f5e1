import type { Vendor } from '../../rule.ts';

/** https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token */
export const optimizely: Vendor = {
  id: 'optimizely',
  name: 'Optimizely',
  docs: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  rules: [
    {
      id: 'optimizely-access-token',
      description: 'Optimizely personal access token',
      near: ['optimizely'],
      token: '2:[A-Za-z0-9_-]{40,60}|[A-Za-z0-9:-]{54}',
    },
  ],
};
