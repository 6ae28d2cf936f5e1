import type { Vendor } from '../../rule.ts';

/** https://www.stathat.com/manual/send */
export const stathat: Vendor = {
  id: 'stathat',
  name: 'StatHat',
  docs: 'https://www.stathat.com/manual/send',
  rules: [
    {
      id: 'stathat-ez-key',
      description: 'StatHat EZ key or access token',
      severity: 'medium',
      near: ['stathat'],
      token: '[A-Za-z0-9]{16,24}',
    },
  ],
};
