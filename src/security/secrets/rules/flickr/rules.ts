import type { Vendor } from '../../rule.ts';

/** https://www.flickr.com/services/api/ */
export const flickr: Vendor = {
  id: 'flickr',
  name: 'Flickr',
  docs: 'https://www.flickr.com/services/api/',
  rules: [
    {
      id: 'flickr-api-key',
      description: 'Flickr API key',
      severity: 'medium',
      near: ['flickr'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'flickr-api-secret',
      description: 'Flickr secret',
      near: ['flickr'],
      token: '[a-z0-9]{16}',
    },
  ],
};
