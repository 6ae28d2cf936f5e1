import type { Vendor } from '../../rule.ts';

/** https://kolide.github.io/ */
export const kolide: Vendor = {
  id: 'kolide',
  name: 'Kolide',
  docs: 'https://kolide.github.io/',
  rules: [
    {
      id: 'kolide-api-key',
      description: 'Kolide API key',
      token: 'k2sk_v1_[A-Za-z0-9]{20,40}',
    },
  ],
};
