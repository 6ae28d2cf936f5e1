import type { Vendor } from '../../rule.ts';

/** https://api.cloudmersive.com */
export const cloudmersive: Vendor = {
  id: 'cloudmersive',
  name: 'Cloudmersive',
  docs: 'https://api.cloudmersive.com',
  rules: [
    {
      id: 'cloudmersive-api-key',
      description: 'Cloudmersive API key',
      severity: 'medium',
      near: ['cloudmersive'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
