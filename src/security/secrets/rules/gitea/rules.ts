import type { Vendor } from '../../rule.ts';

/** https://docs.gitea.com/development/api-usage */
export const gitea: Vendor = {
  id: 'gitea',
  name: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  rules: [
    {
      id: 'gitea-access-token',
      description: 'Gitea access token',
      near: [
        'gitea_token',
        'gitea_api',
        'gitea_access',
        'gitea.token',
        'gitea-token',
        'gitea_key',
        'giteatoken',
        'gitea_secret',
        'forgejo_token',
        'forgejo',
        'codeberg_token',
      ],
      token: '[a-z0-9]{40}',
    },
    {
      id: 'gitea-actions-token',
      description: 'Gitea Actions registration token',
      near: ['gitea_runner', 'gitea_registration', 'gitea-runner'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
