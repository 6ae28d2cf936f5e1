import type { Vendor } from '../../rule.ts';

/** https://docs.prerender.io/ */
export const prerender: Vendor = {
  id: 'prerender',
  name: 'Prerender',
  docs: 'https://docs.prerender.io/',
  rules: [
    {
      id: 'prerender-token',
      description: 'Prerender token',
      severity: 'medium',
      near: ['prerender'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
