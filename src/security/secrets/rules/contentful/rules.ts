import type { Vendor } from '../../rule.ts';

/** https://www.contentful.com/developers/docs/references/authentication/ */
export const contentful: Vendor = {
  id: 'contentful',
  name: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  rules: [
    {
      id: 'contentful-personal-access-token',
      description: 'Contentful personal access token',
      severity: 'critical',
      token: 'CFPAT-[A-Za-z0-9_-]{43}',
    },
    {
      id: 'contentful-delivery-token',
      description: 'Contentful delivery or preview token',
      near: ['contentful'],
      token: '[A-Za-z0-9_-]{43}',
    },
    {
      id: 'contentful-management-token',
      description: 'Contentful management token of the older form',
      severity: 'critical',
      near: ['contentful'],
      token: '[a-z0-9]{64}',
    },
  ],
};
