import type { Vendor } from '../../rule.ts';

/** https://autopilothq.com */
export const autopilot: Vendor = {
  id: 'autopilot',
  name: 'Autopilot',
  docs: 'https://autopilothq.com',
  rules: [
    {
      id: 'autopilot-api-key',
      description: 'Autopilot API key',
      severity: 'medium',
      near: ['autopilot'],
      token: '[a-z0-9]{32}',
    },
  ],
};
