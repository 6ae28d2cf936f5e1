import type { Vendor } from '../../rule.ts';

/** https://docs.xano.com/ */
export const xano: Vendor = {
  id: 'xano',
  name: 'Xano',
  docs: 'https://docs.xano.com/',
  rules: [
    {
      id: 'xano-metadata-token',
      description: 'Xano Metadata API token',
      near: ['xano'],
      token: 'eyJhbGciOiJSUzI1NiJ9\\.[A-Za-z0-9_-]{60,400}\\.[A-Za-z0-9_-]{300,700}',
    },
  ],
};
