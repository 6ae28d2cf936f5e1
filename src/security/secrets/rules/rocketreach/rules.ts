import type { Vendor } from '../../rule.ts';

/** https://docs.rocketreach.co/ */
export const rocketreach: Vendor = {
  id: 'rocketreach',
  name: 'RocketReach',
  docs: 'https://docs.rocketreach.co/',
  rules: [
    {
      id: 'rocketreach-api-key',
      description: 'RocketReach API key',
      near: ['rocketreach', 'rocket_reach', 'rocket-reach', 'rocket reach'],
      token: '[a-z0-9]{5,8}k[a-f0-9]{31,40}',
    },
    {
      id: 'rocketreach-dashed-key',
      description: 'RocketReach API key',
      near: ['rocketreach', 'rocket_reach', 'rocket-reach', 'rocket reach'],
      token: '[a-z0-9-]{39}',
    },
  ],
};
