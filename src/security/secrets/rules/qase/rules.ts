import type { Vendor } from '../../rule.ts';

/** https://developers.qase.io/docs/authentication */
export const qase: Vendor = {
  id: 'qase',
  name: 'Qase',
  docs: 'https://developers.qase.io/docs/authentication',
  rules: [
    {
      id: 'qase-api-token',
      description: 'Qase API token',
      near: ['qase'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'qase-legacy-free-token',
      description: 'Qase API token with a checksum of its own',
      near: ['qase'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
