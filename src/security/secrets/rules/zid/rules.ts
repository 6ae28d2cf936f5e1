import type { Vendor } from '../../rule.ts';

/** https://docs.zid.sa/ */
export const zid: Vendor = {
  id: 'zid',
  name: 'Zid',
  docs: 'https://docs.zid.sa/',
  rules: [
    {
      id: 'zid-client-secret',
      description: 'Zid client secret',
      near: ['zid_client', 'zid_secret'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
