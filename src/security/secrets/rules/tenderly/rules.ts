import type { Vendor } from '../../rule.ts';

/** https://docs.tenderly.co/ */
export const tenderly: Vendor = {
  id: 'tenderly',
  name: 'Tenderly',
  docs: 'https://docs.tenderly.co/',
  rules: [
    {
      id: 'tenderly-access-key',
      description: 'Tenderly access key',
      near: ['tenderly'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
