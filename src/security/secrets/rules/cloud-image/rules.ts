import type { Vendor } from '../../rule.ts';

/** https://docs.cloudimage.io */
export const cloudImage: Vendor = {
  id: 'cloud-image',
  name: 'Cloudimage',
  docs: 'https://docs.cloudimage.io',
  rules: [
    {
      id: 'cloud-image-api-key',
      description: 'Cloudimage token',
      severity: 'medium',
      near: ['cloudimage'],
      token: '[a-z0-9_]{30}',
    },
  ],
};
