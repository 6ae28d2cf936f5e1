import type { Vendor } from '../../rule.ts';

/** https://imagekit.io/docs/api-keys */
export const imagekit: Vendor = {
  id: 'imagekit',
  name: 'ImageKit',
  docs: 'https://imagekit.io/docs/api-keys',
  rules: [
    {
      id: 'imagekit-private-key',
      description: 'ImageKit private key',
      near: ['imagekit', 'image_kit'],
      token: 'private_[A-Za-z0-9+/_=]{28}|[A-Za-z0-9_=]{36}',
    },
  ],
};
