import type { Vendor } from '../../rule.ts';

/** https://runrun.it/api/documentation */
export const runrunit: Vendor = {
  id: 'runrunit',
  name: 'Runrun.it',
  docs: 'https://runrun.it/api/documentation',
  rules: [
    {
      id: 'runrunit-app-key',
      description: 'Runrun.it app key',
      near: ['runrunit', 'runrun.it', 'runrun_it'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'runrunit-user-token',
      description: 'Runrun.it user token',
      near: ['runrunit', 'runrun.it', 'runrun_it'],
      token: '[A-Za-z0-9]{18,20}',
    },
  ],
};
