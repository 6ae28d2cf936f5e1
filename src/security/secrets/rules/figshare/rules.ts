import type { Vendor } from '../../rule.ts';

/** https://docs.figshare.com */
export const figshare: Vendor = {
  id: 'figshare',
  name: 'Figshare',
  docs: 'https://docs.figshare.com',
  rules: [
    {
      id: 'figshare-token',
      description: 'Figshare personal token',
      near: ['figshare'],
      token: '[a-z0-9]{128}',
    },
  ],
};
