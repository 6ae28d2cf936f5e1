import type { Vendor } from '../../rule.ts';

/** https://portal.thirdweb.com/ */
export const thirdweb: Vendor = {
  id: 'thirdweb',
  name: 'thirdweb',
  docs: 'https://portal.thirdweb.com/',
  rules: [
    {
      id: 'thirdweb-secret-key',
      description: 'thirdweb secret key',
      near: ['thirdweb', 'x-secret-key'],
      token: '[A-Za-z0-9_-]{86}',
    },
    {
      id: 'thirdweb-access-token',
      description: 'thirdweb access token',
      token: 'thirdweb_[A-Za-z0-9_-]{40,100}',
    },
  ],
};
