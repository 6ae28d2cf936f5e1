import type { Vendor } from '../../rule.ts';

/** https://www.openproject.org/docs/api/introduction/ */
export const openproject: Vendor = {
  id: 'openproject',
  name: 'OpenProject',
  docs: 'https://www.openproject.org/docs/api/introduction/',
  rules: [
    {
      id: 'openproject-api-key',
      description: 'OpenProject API token',
      near: ['openproject', 'open_project'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
