import type { Vendor } from '../../rule.ts';

/** https://docs.parallel.ai/ */
export const parallel: Vendor = {
  id: 'parallel',
  name: 'Parallel',
  docs: 'https://docs.parallel.ai/',
  rules: [
    {
      id: 'parallel-api-key',
      description: 'Parallel API key',
      near: ['parallel_api', 'parallel.ai', 'parallelapi'],
      token: '[A-Za-z0-9_-]{40}',
    },
  ],
};
