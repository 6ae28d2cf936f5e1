import type { Vendor } from '../../rule.ts';

/** https://docs.trackjs.com/ */
export const trackjs: Vendor = {
  id: 'trackjs',
  name: 'TrackJS',
  docs: 'https://docs.trackjs.com/',
  rules: [
    {
      id: 'trackjs-token',
      description: 'TrackJS token',
      severity: 'low',
      near: ['trackjs'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
