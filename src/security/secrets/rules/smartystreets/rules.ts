import type { Vendor } from '../../rule.ts';

/** https://www.smarty.com/docs/cloud/authentication */
export const smartystreets: Vendor = {
  id: 'smartystreets',
  name: 'Smarty',
  docs: 'https://www.smarty.com/docs/cloud/authentication',
  rules: [
    {
      id: 'smartystreets-auth-token',
      description: 'Smarty auth token',
      near: ['smartystreets', 'smarty_streets', 'smarty_auth', 'smarty-auth', 'smarty_token'],
      token: '[A-Za-z0-9]{20}',
    },
    {
      id: 'smartystreets-auth-id',
      description: 'Smarty auth id',
      severity: 'medium',
      near: ['smartystreets', 'smarty_streets', 'smarty_auth', 'smarty-auth'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
