import type { Vendor } from '../../rule.ts';

/** https://coralogix.com/docs/user-guides/account-management/api-keys/ */
export const coralogix: Vendor = {
  id: 'coralogix',
  name: 'Coralogix',
  docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/',
  rules: [
    {
      id: 'coralogix-private-key',
      description: 'Coralogix API key',
      token: 'cx(?:up|tp|lp)_[A-Za-z0-9]{30}',
    },
    {
      id: 'coralogix-legacy-private-key',
      description: 'Coralogix private key of the older form',
      near: ['coralogix'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
