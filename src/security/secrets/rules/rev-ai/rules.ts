import type { Vendor } from '../../rule.ts';

/** https://docs.rev.ai/ */
export const revAi: Vendor = {
  id: 'rev-ai',
  name: 'Rev.ai',
  docs: 'https://docs.rev.ai/',
  rules: [
    {
      id: 'rev-ai-access-token',
      description: 'Rev.ai access token',
      near: ['revai', 'rev_ai', 'rev.ai', 'rev-ai'],
      token: '02[A-Za-z0-9_-]{50,70}',
    },
  ],
};
