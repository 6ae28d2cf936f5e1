import type { Vendor } from '../../rule.ts';

/** https://docs.wavefront.com/api_tokens.html */
export const wavefront: Vendor = {
  id: 'wavefront',
  name: 'VMware Aria (Wavefront)',
  docs: 'https://docs.wavefront.com/api_tokens.html',
  rules: [
    {
      id: 'wavefront-api-token',
      description: 'Wavefront API token',
      near: ['wavefront'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
