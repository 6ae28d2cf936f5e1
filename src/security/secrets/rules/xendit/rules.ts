import type { Vendor } from '../../rule.ts';

/** https://docs.xendit.co/api-integration/api-keys */
export const xendit: Vendor = {
  id: 'xendit',
  name: 'Xendit',
  docs: 'https://docs.xendit.co/api-integration/api-keys',
  rules: [
    {
      id: 'xendit-secret-key',
      description: 'Xendit secret key',
      severity: 'critical',
      token: 'xnd_(?:production|development)_[A-Za-z0-9]{40,70}',
    },
  ],
};
