import type { Vendor } from '../../rule.ts';

/** https://forum.nanoleaf.me/docs */
export const nanoleaf: Vendor = {
  id: 'nanoleaf',
  name: 'Nanoleaf',
  docs: 'https://forum.nanoleaf.me/docs',
  rules: [
    {
      id: 'nanoleaf-auth-token',
      description: 'Nanoleaf authorization token',
      severity: 'low',
      near: ['nanoleaf'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
