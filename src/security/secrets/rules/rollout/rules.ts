import type { Vendor } from '../../rule.ts';

/** https://docs.cloudbees.com/docs/cloudbees-feature-management */
export const rollout: Vendor = {
  id: 'rollout',
  name: 'Rollout',
  docs: 'https://docs.cloudbees.com/docs/cloudbees-feature-management',
  rules: [
    {
      id: 'rollout-key',
      description: 'CloudBees Feature Management key',
      severity: 'medium',
      near: ['rollout_key', 'rollout_api', 'rox_api_key', 'rox.setup', 'rollout.io'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
