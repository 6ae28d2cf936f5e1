import type { Vendor } from '../../rule.ts';

/** https://docs.loader.io/api/intro.html */
export const loaderIo: Vendor = {
  id: 'loader-io',
  name: 'loader.io',
  docs: 'https://docs.loader.io/api/intro.html',
  rules: [
    {
      id: 'loader-io-api-key',
      description: 'loader.io API key',
      severity: 'low',
      near: ['loaderio', 'loader.io', 'loader_io'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
