import type { Vendor } from '../../rule.ts';

/** https://www.unkey.com/docs/security/root-keys */
export const unkey: Vendor = {
  id: 'unkey',
  name: 'Unkey',
  docs: 'https://www.unkey.com/docs/security/root-keys',
  rules: [
    {
      id: 'unkey-root-key',
      description: 'Unkey root key',
      severity: 'critical',
      token: 'unkey_[A-Za-z0-9]{16,40}',
    },
  ],
};
