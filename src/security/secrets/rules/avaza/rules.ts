import type { Vendor } from '../../rule.ts';

/** https://api.avaza.com */
export const avaza: Vendor = {
  id: 'avaza',
  name: 'Avaza',
  docs: 'https://api.avaza.com',
  rules: [
    {
      id: 'avaza-personal-access-token',
      description: 'Avaza personal access token',
      near: ['avaza'],
      token: '[0-9]{4,7}-[a-z0-9]{40}',
    },
  ],
};
