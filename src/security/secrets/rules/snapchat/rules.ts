import type { Vendor } from '../../rule.ts';

/** https://developers.snap.com/ */
export const snapchat: Vendor = {
  id: 'snapchat',
  name: 'Snapchat',
  docs: 'https://developers.snap.com/',
  rules: [
    {
      id: 'snapchat-client-secret',
      description: 'Snapchat client secret',
      near: ['snapchat', 'snap_client'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
