import type { Vendor } from '../../rule.ts';

/** https://developer.marvel.com/documentation/authorization */
export const marvel: Vendor = {
  id: 'marvel',
  name: 'Marvel',
  docs: 'https://developer.marvel.com/documentation/authorization',
  rules: [
    {
      id: 'marvel-private-key',
      description: 'Marvel API private or public key',
      severity: 'low',
      near: ['marvel'],
      common: true,
      token: '[A-Za-z0-9]{40}|[A-Za-z0-9]{32}',
    },
  ],
};
