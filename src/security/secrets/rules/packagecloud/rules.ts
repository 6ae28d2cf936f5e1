import type { Vendor } from '../../rule.ts';

/** https://packagecloud.io/docs/api */
export const packagecloud: Vendor = {
  id: 'packagecloud',
  name: 'packagecloud',
  docs: 'https://packagecloud.io/docs/api',
  rules: [
    {
      id: 'packagecloud-api-token',
      description: 'packagecloud API or read token',
      near: ['packagecloud'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
