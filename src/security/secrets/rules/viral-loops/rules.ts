import type { Vendor } from '../../rule.ts';

/** https://developers.viral-loops.com/ */
export const viralLoops: Vendor = {
  id: 'viral-loops',
  name: 'Viral Loops',
  docs: 'https://developers.viral-loops.com/',
  rules: [
    {
      id: 'viral-loops-api-token',
      description: 'Viral Loops API token',
      near: ['viralloops', 'viral_loops', 'viral-loops'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
