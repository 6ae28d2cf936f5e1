import type { Vendor } from '../../rule.ts';

/** https://docs.cachix.org */
export const cachix: Vendor = {
  id: 'cachix',
  name: 'Cachix',
  docs: 'https://docs.cachix.org',
  rules: [
    {
      id: 'cachix-signing-key',
      description: 'Cachix signing key',
      near: ['signing_key', 'signingkey', 'secret-key', 'cachix'],
      token: '[a-z0-9][a-z0-9.-]{2,60}-1:[A-Za-z0-9+/]{86}==',
    },
  ],
};
