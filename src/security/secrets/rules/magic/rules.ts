import type { Vendor } from '../../rule.ts';

/** https://magic.link/docs */
export const magic: Vendor = {
  id: 'magic',
  name: 'Magic',
  docs: 'https://magic.link/docs',
  rules: [
    {
      id: 'magic-secret-key',
      description: 'Magic secret API key',
      near: ['magic_', 'magic-', 'magic.link', 'magicsdk', 'magic link', 'magiclink', 'magicsecret', 'new magic('],
      token: 'sk_(?:live|prod|test)_[A-F0-9]{16}',
    },
  ],
};
