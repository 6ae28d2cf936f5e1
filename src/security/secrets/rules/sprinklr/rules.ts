import type { Vendor } from '../../rule.ts';

/** https://dev.sprinklr.com/ */
export const sprinklr: Vendor = {
  id: 'sprinklr',
  name: 'Sprinklr',
  docs: 'https://dev.sprinklr.com/',
  rules: [
    {
      id: 'sprinklr-access-token',
      description: 'Sprinklr access token',
      near: ['sprinklr'],
      token: '[A-Za-z0-9+/]{40,120}={0,2}',
    },
  ],
};
