import type { Vendor } from '../../rule.ts';

/** https://docs.convox.com */
export const convox: Vendor = {
  id: 'convox',
  name: 'Convox',
  docs: 'https://docs.convox.com',
  rules: [
    {
      id: 'convox-deploy-key',
      description: 'Convox deploy key',
      near: ['convox'],
      token: '[a-z0-9]{60,64}',
    },
  ],
};
