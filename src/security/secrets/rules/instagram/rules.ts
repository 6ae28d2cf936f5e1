import type { Vendor } from '../../rule.ts';

/** https://developers.facebook.com/docs/instagram-platform */
export const instagram: Vendor = {
  id: 'instagram',
  name: 'Instagram',
  docs: 'https://developers.facebook.com/docs/instagram-platform',
  rules: [
    {
      id: 'instagram-basic-token',
      description: 'Instagram access token of the older form',
      severity: 'medium',
      near: ['instagram', 'instagr_', 'instagr-', 'instagr.'],
      token: '[0-9]{6,11}\\.[a-f0-9]{7}\\.[a-f0-9]{32}|[A-Za-z0-9]{32}',
    },
  ],
};
