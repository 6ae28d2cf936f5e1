import type { Vendor } from '../../rule.ts';

/** https://www.cloudplan.net */
export const cloudPlan: Vendor = {
  id: 'cloud-plan',
  name: 'Cloudplan',
  docs: 'https://www.cloudplan.net',
  rules: [
    {
      id: 'cloud-plan-api-key',
      description: 'Cloudplan API key',
      severity: 'medium',
      near: ['cloudplan'],
      token: '[A-Za-z0-9-]{32}',
    },
  ],
};
