import type { Vendor } from '../../rule.ts';

/** https://developer.gitter.im */
export const gitter: Vendor = {
  id: 'gitter',
  name: 'Gitter',
  docs: 'https://developer.gitter.im',
  rules: [
    {
      id: 'gitter-access-token',
      description: 'Gitter access token',
      near: ['gitter'],
      token: '[A-Za-z0-9_-]{40}',
    },
  ],
};
