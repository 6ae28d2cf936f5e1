import type { Vendor } from '../../rule.ts';

/** https://developers.tidio.com/ */
export const tidio: Vendor = {
  id: 'tidio',
  name: 'Tidio',
  docs: 'https://developers.tidio.com/',
  rules: [
    {
      id: 'tidio-private-key',
      description: 'Tidio private key',
      near: ['tidio'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'tidio-client-secret',
      description: 'Tidio OpenAPI client secret',
      near: ['tidio'],
      token: 'cs_[a-f0-9]{32}',
    },
  ],
};
