import type { Vendor } from '../../rule.ts';

/** https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/ */
export const harvest: Vendor = {
  id: 'harvest',
  name: 'Harvest',
  docs: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  rules: [
    {
      id: 'harvest-access-token',
      description: 'Harvest personal access token',
      near: ['harvest'],
      common: true,
      token: '[0-9]{5,8}\\.(?:pt|at)\\.[A-Za-z0-9_-]{80,100}|[A-Za-z0-9._-]{97}',
    },
  ],
};
