import type { Vendor } from '../../rule.ts';

/** https://seafile-api.readme.io/ */
export const seafile: Vendor = {
  id: 'seafile',
  name: 'Seafile',
  docs: 'https://seafile-api.readme.io/',
  rules: [
    {
      id: 'seafile-api-token',
      description: 'Seafile API token',
      near: ['seafile'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
