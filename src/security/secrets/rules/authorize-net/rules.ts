import type { Vendor } from '../../rule.ts';

/** https://developer.authorize.net */
export const authorizeNet: Vendor = {
  id: 'authorize-net',
  name: 'Authorize.net',
  docs: 'https://developer.authorize.net',
  rules: [
    {
      id: 'authorize-net-transaction-key',
      description: 'Authorize.net transaction key',
      near: ['authorizenet', 'authorize_net', 'authorize.net'],
      token: '[A-Za-z0-9]{16}',
    },
    {
      id: 'authorize-net-login-id',
      description: 'Authorize.net API login id',
      severity: 'low',
      near: ['authorizenet_login', 'authorize_net_login', 'authorize_net_api_login'],
      token: '[A-Za-z0-9]{8,12}',
    },
    {
      id: 'authorize-net-signature-key',
      description: 'Authorize.net signature key',
      near: ['authorizenet', 'authorize_net', 'authorize.net'],
      token: '[A-Za-z0-9]{128}',
    },
  ],
};
