import type { Vendor } from '../../rule.ts';

/** https://docs.jumpcloud.com/api/ */
export const jumpcloud: Vendor = {
  id: 'jumpcloud',
  name: 'JumpCloud',
  docs: 'https://docs.jumpcloud.com/api/',
  rules: [
    {
      id: 'jumpcloud-api-key',
      description: 'JumpCloud API key',
      severity: 'critical',
      token: 'jca_[A-Za-z0-9]{36}',
    },
    {
      id: 'jumpcloud-legacy-api-key',
      description: 'JumpCloud API key of the older form',
      severity: 'critical',
      near: ['jumpcloud'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
