import type { Vendor } from '../../rule.ts';

/** https://docs.play.ht/ */
export const playht: Vendor = {
  id: 'playht',
  name: 'PlayHT',
  docs: 'https://docs.play.ht/',
  rules: [
    {
      id: 'playht-secret-key',
      description: 'PlayHT secret key',
      severity: 'medium',
      near: ['playht', 'play_ht', 'play.ht'],
      token: '[A-Za-z0-9]{32}|ak-[a-f0-9]{32}',
    },
  ],
};
