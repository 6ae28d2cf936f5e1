import type { Vendor } from '../../rule.ts';

/** https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/dev-apikey.html */
export const here: Vendor = {
  id: 'here',
  name: 'HERE',
  docs: 'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/dev-apikey.html',
  rules: [
    {
      id: 'here-api-key',
      description: 'HERE API key',
      severity: 'medium',
      near: [
        'hereapi',
        'here_api',
        'here-api',
        'heremaps',
        'here_maps',
        'here_key',
        'here.com',
        'herekey',
        'hereapp',
        'here_app',
        'hereplatform',
      ],
      token: '[A-Za-z0-9_-]{43}',
    },
    {
      id: 'here-access-key-secret',
      description: 'HERE access key secret',
      near: ['here.access.key.secret', 'here_access_key', 'hereaccesskey'],
      token: '[A-Za-z0-9_-]{86}',
    },
  ],
};
