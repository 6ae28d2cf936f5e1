import type { Vendor } from '../../rule.ts';

/** https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html */
export const zoho: Vendor = {
  id: 'zoho',
  name: 'Zoho',
  docs: 'https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html',
  rules: [
    {
      id: 'zoho-token',
      description: 'Zoho access, refresh or grant token',
      token: '1000\\.[a-f0-9]{32,33}\\.[a-f0-9]{30,32}',
    },
    {
      id: 'zoho-client-id',
      description: 'Zoho client id',
      severity: 'medium',
      token: '1000\\.[A-Z0-9]{30,36}',
    },
    {
      id: 'zoho-client-secret',
      description: 'Zoho client secret',
      near: ['zoho'],
      token: '[A-Za-z0-9]{42}',
    },
    {
      id: 'zoho-legacy-token',
      description: 'Zoho auth token (legacy)',
      near: ['zoho'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
