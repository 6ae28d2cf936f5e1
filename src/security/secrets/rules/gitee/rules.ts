import type { Vendor } from '../../rule.ts';

/** https://gitee.com/api/v5/swagger */
export const gitee: Vendor = {
  id: 'gitee',
  name: 'Gitee',
  docs: 'https://gitee.com/api/v5/swagger',
  rules: [
    {
      id: 'gitee-access-token',
      description: 'Gitee personal access token',
      near: ['gitee'],
      token: '[a-z0-9]{32}',
    },
  ],
};
