import type { Vendor } from '../../rule.ts';

/** https://developer.unbounce.com/ */
export const unbounce: Vendor = {
  id: 'unbounce',
  name: 'Unbounce',
  docs: 'https://developer.unbounce.com/',
  rules: [
    {
      id: 'unbounce-api-key',
      description: 'Unbounce API key',
      near: ['unbounce'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
