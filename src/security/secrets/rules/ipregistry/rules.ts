import type { Vendor } from '../../rule.ts';

/** https://ipregistry.co/docs/authentication */
export const ipregistry: Vendor = {
  id: 'ipregistry',
  name: 'ipregistry',
  docs: 'https://ipregistry.co/docs/authentication',
  rules: [
    {
      id: 'ipregistry-api-key',
      description: 'ipregistry API key',
      severity: 'low',
      near: ['ipregistry'],
      token: '[a-z0-9]{16}|ira_[A-Za-z0-9]{32,40}',
      entropy: 2,
    },
  ],
};
