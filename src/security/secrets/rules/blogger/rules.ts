import type { Vendor } from '../../rule.ts';

/** https://developers.google.com/blogger */
export const blogger: Vendor = {
  id: 'blogger',
  name: 'Blogger',
  docs: 'https://developers.google.com/blogger',
  rules: [
    {
      id: 'blogger-api-key',
      description: 'Blogger API key',
      severity: 'medium',
      near: ['blogger'],
      token: '[A-Za-z0-9_-]{39}',
    },
  ],
};
