import type { Vendor } from '../../rule.ts';

/** https://developer.meltwater.com/ */
export const meltwater: Vendor = {
  id: 'meltwater',
  name: 'Meltwater',
  docs: 'https://developer.meltwater.com/',
  rules: [
    {
      id: 'meltwater-api-token',
      description: 'Meltwater API token',
      near: ['meltwater'],
      token: '[A-Za-z0-9]{40}|[A-Za-z0-9]{64}',
    },
  ],
};
