import type { Vendor } from '../../rule.ts';

/** https://docs.seam.co/latest/core-concepts/authentication/api-keys */
export const seam: Vendor = {
  id: 'seam',
  name: 'Seam',
  docs: 'https://docs.seam.co/latest/core-concepts/authentication/api-keys',
  rules: [
    {
      id: 'seam-api-key',
      description: 'Seam API key',
      token: 'seam_[A-Za-z0-9]{4,16}_[A-Za-z0-9]{20,40}',
    },
  ],
};
