import type { Vendor } from '../../rule.ts';

/** https://developers.cloudways.com */
export const cloudWays: Vendor = {
  id: 'cloud-ways',
  name: 'Cloudways',
  docs: 'https://developers.cloudways.com',
  rules: [
    {
      id: 'cloud-ways-api-key',
      description: 'Cloudways API key',
      near: ['cloudways'],
      token: '[A-Za-z0-9]{30,40}',
    },
  ],
};
