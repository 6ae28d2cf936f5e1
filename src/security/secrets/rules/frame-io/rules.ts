import type { Vendor } from '../../rule.ts';

/** https://developer.frame.io */
export const frameIo: Vendor = {
  id: 'frame-io',
  name: 'Frame.io',
  docs: 'https://developer.frame.io',
  rules: [
    {
      id: 'frame-io-api-token',
      description: 'Frame.io API token',
      token: 'fio-u-[a-zA-Z0-9_=-]{64}',
    },
  ],
};
