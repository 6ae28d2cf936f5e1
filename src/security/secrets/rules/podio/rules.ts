import type { Vendor } from '../../rule.ts';

/** https://developers.podio.com/authentication */
export const podio: Vendor = {
  id: 'podio',
  name: 'Podio',
  docs: 'https://developers.podio.com/authentication',
  rules: [
    {
      id: 'podio-client-secret',
      description: 'Podio client secret',
      near: ['podio'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'podio-app-token',
      description: 'Podio app token',
      severity: 'medium',
      near: ['podio'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
