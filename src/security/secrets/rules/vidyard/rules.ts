import type { Vendor } from '../../rule.ts';

/** https://knowledge.vidyard.com/ */
export const vidyard: Vendor = {
  id: 'vidyard',
  name: 'Vidyard',
  docs: 'https://knowledge.vidyard.com/',
  rules: [
    {
      id: 'vidyard-api-token',
      description: 'Vidyard API token',
      near: ['vidyard'],
      token: '[A-Za-z0-9_-]{20,43}',
    },
  ],
};
