import type { Vendor } from '../../rule.ts';

/** https://docs.unifonic.com/ */
export const unifonic: Vendor = {
  id: 'unifonic',
  name: 'Unifonic',
  docs: 'https://docs.unifonic.com/',
  rules: [
    {
      id: 'unifonic-app-sid',
      description: 'Unifonic AppSid',
      near: ['unifonic'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
