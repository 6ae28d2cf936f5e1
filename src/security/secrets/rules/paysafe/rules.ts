import type { Vendor } from '../../rule.ts';

/** https://developer.paysafe.com/ */
export const paysafe: Vendor = {
  id: 'paysafe',
  name: 'Paysafe',
  docs: 'https://developer.paysafe.com/',
  rules: [
    {
      id: 'paysafe-api-key',
      description: 'Paysafe API key',
      severity: 'critical',
      near: ['paysafe'],
      token: 'B-[a-f0-9]{12}-0-[a-f0-9]{70,100}',
    },
  ],
};
