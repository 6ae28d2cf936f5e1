import type { Vendor } from '../../rule.ts';

/** https://developers.ringcentral.com/guide/authentication */
export const ringCentral: Vendor = {
  id: 'ring-central',
  name: 'RingCentral',
  docs: 'https://developers.ringcentral.com/guide/authentication',
  rules: [
    {
      id: 'ring-central-client-secret',
      description: 'RingCentral client secret',
      near: ['ringcentral', 'ring_central', 'ring-central', 'ring central'],
      token: '[A-Za-z0-9_-]{22}',
    },
    {
      id: 'ring-central-client-secret-long',
      description: 'RingCentral client secret (long)',
      near: ['ringcentral', 'ring_central', 'ring-central', 'ring central'],
      token: '[A-Za-z0-9]{43,44}',
    },
  ],
};
