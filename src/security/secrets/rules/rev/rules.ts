import type { Vendor } from '../../rule.ts';

/** https://www.rev.com/api/docs */
export const rev: Vendor = {
  id: 'rev',
  name: 'Rev',
  docs: 'https://www.rev.com/api/docs',
  rules: [
    {
      id: 'rev-api-key',
      description: 'Rev user or client API key',
      near: [
        'rev_api',
        'rev_user',
        'rev_client',
        'rev_key',
        'rev_token',
        'rev token',
        'rev key',
        'rev secret',
        'rev.com',
        'revapi',
      ],
      token: '[A-Za-z0-9/+]{27}=',
    },
  ],
};
