import type { Vendor } from '../../rule.ts';

/** https://developers.printify.com/ */
export const printify: Vendor = {
  id: 'printify',
  name: 'Printify',
  docs: 'https://developers.printify.com/',
  rules: [
    {
      id: 'printify-access-token',
      description: 'Printify access token',
      near: ['printify'],
      token: 'eyJ[A-Za-z0-9_-]{15,80}\\.eyJ[A-Za-z0-9_-]{60,900}\\.[A-Za-z0-9_-]{40,720}',
    },
  ],
};
