import type { Vendor } from '../../rule.ts';

/** https://developer.spreedly.com/docs/authentication */
export const spreedly: Vendor = {
  id: 'spreedly',
  name: 'Spreedly',
  docs: 'https://developer.spreedly.com/docs/authentication',
  rules: [
    {
      id: 'spreedly-access-secret',
      description: 'Spreedly access secret',
      severity: 'critical',
      near: ['spreedly'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'spreedly-environment-key',
      description: 'Spreedly environment key',
      severity: 'low',
      near: ['spreedly'],
      token: '[A-Za-z0-9]{26,27}',
    },
  ],
};
