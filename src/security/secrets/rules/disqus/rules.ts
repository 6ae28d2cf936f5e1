import type { Vendor } from '../../rule.ts';

/** https://disqus.com/api/docs/ */
export const disqus: Vendor = {
  id: 'disqus',
  name: 'Disqus',
  docs: 'https://disqus.com/api/docs/',
  rules: [
    {
      id: 'disqus-api-key',
      description: 'Disqus API key or secret',
      near: ['disqus'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
