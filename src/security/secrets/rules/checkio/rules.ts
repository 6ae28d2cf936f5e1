import type { Vendor } from '../../rule.ts';

/** https://checkio.org */
export const checkio: Vendor = {
  id: 'checkio',
  name: 'CheckIO',
  docs: 'https://checkio.org',
  rules: [
    {
      id: 'checkio-api-key',
      description: 'CheckIO API key',
      severity: 'medium',
      near: ['checio', 'checkio'],
      token: 'pk_[a-z0-9]{45}',
    },
  ],
};
