import type { Vendor } from '../../rule.ts';

/** https://developers.frontegg.com */
export const frontegg: Vendor = {
  id: 'frontegg',
  name: 'Frontegg',
  docs: 'https://developers.frontegg.com',
  rules: [
    {
      id: 'frontegg-client-secret',
      description: 'Frontegg API key or client secret',
      near: ['frontegg'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
