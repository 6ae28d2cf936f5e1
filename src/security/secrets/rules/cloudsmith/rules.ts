import type { Vendor } from '../../rule.ts';

/** https://help.cloudsmith.io/docs/api-key */
export const cloudsmith: Vendor = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  rules: [
    {
      id: 'cloudsmith-api-key',
      description: 'Cloudsmith API key',
      token: '(?:ck|csa)_[a-f0-9]{30}[A-Za-z0-9]{6}',
    },
    {
      id: 'cloudsmith-legacy-api-key',
      description: 'Cloudsmith API key of the older form',
      near: ['cloudsmith'],
      token: '[a-z0-9]{40}',
    },
  ],
};
