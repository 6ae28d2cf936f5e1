import type { Vendor } from '../../rule.ts';

/** https://wit.ai/docs/http/ */
export const wit: Vendor = {
  id: 'wit',
  name: 'Wit.ai',
  docs: 'https://wit.ai/docs/http/',
  rules: [
    {
      id: 'wit-access-token',
      description: 'Wit.ai server access token',
      near: [
        'wit.ai',
        'wit_ai',
        'witai',
        'wit_token',
        'wit_access',
        'wit-token',
        'wit-access',
        'wit token',
        'wit key',
        'wit_server',
        'wit_api',
        'wit access',
      ],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
