import type { Vendor } from '../../rule.ts';

/** https://46elks.com/docs */
export const fourSixElks: Vendor = {
  id: 'four-six-elks',
  name: '46elks',
  docs: 'https://46elks.com/docs',
  rules: [
    {
      id: 'four-six-elks-password',
      description: '46elks API password',
      near: ['46elks', 'elks_password', 'elks_api'],
      token: '[a-z0-9]{32}',
    },
  ],
};
