import type { Vendor } from '../../rule.ts';

/** https://geocodify.com/docs */
export const geocodify: Vendor = {
  id: 'geocodify',
  name: 'Geocodify',
  docs: 'https://geocodify.com/docs',
  rules: [
    {
      id: 'geocodify-api-key',
      description: 'Geocodify API key',
      severity: 'medium',
      near: ['geocodify'],
      token: '[a-z0-9]{40}',
    },
  ],
};
