import type { Vendor } from '../../rule.ts';

/** https://developer.planning.center/docs/ */
export const planningCenter: Vendor = {
  id: 'planning-center',
  name: 'Planning Center',
  docs: 'https://developer.planning.center/docs/',
  rules: [
    {
      id: 'planning-center-secret',
      description: 'Planning Center secret',
      near: ['planning_center', 'planningcenter', 'planning-center', 'pco_'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'planning-center-access-token',
      description: 'Planning Center personal access token',
      token: 'pco_pat_[a-f0-9]{64,72}',
    },
  ],
};
