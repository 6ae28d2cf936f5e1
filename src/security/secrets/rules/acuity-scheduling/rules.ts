import type { Vendor } from '../../rule.ts';

/** https://developers.acuityscheduling.com */
export const acuityScheduling: Vendor = {
  id: 'acuity-scheduling',
  name: 'Acuity Scheduling',
  docs: 'https://developers.acuityscheduling.com',
  rules: [
    {
      id: 'acuity-scheduling-api-key',
      description: 'Acuity Scheduling API key',
      severity: 'medium',
      near: ['acuityscheduling', 'acuity_scheduling', 'acuity'],
      token: '[a-z0-9]{32}',
    },
  ],
};
