import type { Vendor } from '../../rule.ts';

/** https://dev.frontapp.com */
export const front: Vendor = {
  id: 'front',
  name: 'Front',
  docs: 'https://dev.frontapp.com',
  rules: [
    {
      id: 'front-legacy-api-token',
      description: 'Front API token of the older form',
      near: ['frontapp', 'front_'],
      token: String.raw`[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{188,200}\.[A-Za-z0-9_-]{43}`,
    },
  ],
};
