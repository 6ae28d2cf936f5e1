import type { Vendor } from '../../rule.ts';

/** https://man.sr.ht/meta.sr.ht/oauth.md */
export const sourcehut: Vendor = {
  id: 'sourcehut',
  name: 'SourceHut',
  docs: 'https://man.sr.ht/meta.sr.ht/oauth.md',
  rules: [
    {
      id: 'sourcehut-token',
      description: 'SourceHut personal access token',
      severity: 'critical',
      near: ['sourcehut', 'sr.ht', 'srht', 'hut_token'],
      token: 'A[A-Za-z0-9+/]{60,100}={0,2}',
    },
  ],
};
