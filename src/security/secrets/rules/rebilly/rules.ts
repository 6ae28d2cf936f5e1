import type { Vendor } from '../../rule.ts';

/** https://www.rebilly.com/docs/dev-docs/api-keys/ */
export const rebilly: Vendor = {
  id: 'rebilly',
  name: 'Rebilly',
  docs: 'https://www.rebilly.com/docs/dev-docs/api-keys/',
  rules: [
    {
      id: 'rebilly-secret-key',
      description: 'Rebilly secret key',
      severity: 'critical',
      token: 'sk_(?:sandbox|prod)_[A-Za-z0-9_-]{40,64}',
    },
  ],
};
