import type { Vendor } from '../../rule.ts';

/** https://secure.phabricator.com/book/phabricator/article/conduit/ */
export const phabricator: Vendor = {
  id: 'phabricator',
  name: 'Phabricator',
  docs: 'https://secure.phabricator.com/book/phabricator/article/conduit/',
  rules: [
    {
      id: 'phabricator-api-token',
      description: 'Phabricator Conduit API token',
      near: ['phabricator', 'conduit', 'arcrc', 'phab_', 'phab.', 'phorge'],
      token: '(?:api|cli|crl)-[a-z0-9]{28}',
    },
  ],
};
