import type { Vendor } from '../../rule.ts';

/** https://docs.zesty.io/ */
export const zesty: Vendor = {
  id: 'zesty',
  name: 'ZestyIO',
  docs: 'https://docs.zesty.io/',
  rules: [
    {
      id: 'zesty-api-key',
      description: 'Zesty.io token',
      near: ['zesty'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
