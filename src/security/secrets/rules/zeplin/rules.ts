import type { Vendor } from '../../rule.ts';

/** https://docs.zeplin.dev/docs/personal-access-token */
export const zeplin: Vendor = {
  id: 'zeplin',
  name: 'Zeplin',
  docs: 'https://docs.zeplin.dev/docs/personal-access-token',
  rules: [
    {
      id: 'zeplin-personal-access-token',
      description: 'Zeplin personal access token',
      near: ['zeplin'],
      token: 'eyJ[A-Za-z0-9_-]{15,400}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,1000}',
    },
  ],
};
