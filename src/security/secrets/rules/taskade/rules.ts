import type { Vendor } from '../../rule.ts';

/** https://developers.taskade.com/ */
export const taskade: Vendor = {
  id: 'taskade',
  name: 'Taskade',
  docs: 'https://developers.taskade.com/',
  rules: [
    {
      id: 'taskade-personal-token',
      description: 'Taskade personal access token',
      token: 'tskdp_[A-Za-z0-9]{20,80}',
    },
  ],
};
