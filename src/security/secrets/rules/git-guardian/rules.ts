import type { Vendor } from '../../rule.ts';

/** https://docs.gitguardian.com */
export const gitGuardian: Vendor = {
  id: 'git-guardian',
  name: 'GitGuardian',
  docs: 'https://docs.gitguardian.com',
  rules: [
    {
      id: 'git-guardian-api-token',
      description: 'GitGuardian API token',
      near: ['gitguardian', 'ggshield', 'gg_api'],
      token: '[A-Za-z0-9]{72}',
    },
  ],
};
