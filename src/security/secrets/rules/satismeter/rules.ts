import type { Vendor } from '../../rule.ts';

/** https://docs.satismeter.com/ */
export const satismeter: Vendor = {
  id: 'satismeter',
  name: 'SatisMeter',
  docs: 'https://docs.satismeter.com/',
  rules: [
    {
      id: 'satismeter-project-key',
      description: 'SatisMeter project key',
      near: ['satismeter'],
      token: '[A-Za-z0-9]{24}',
    },
    {
      id: 'satismeter-write-key',
      description: 'SatisMeter write key',
      near: ['satismeter'],
      token: '[A-Za-z0-9]{16}',
    },
    {
      id: 'satismeter-write-key-long',
      description: 'SatisMeter write key (long)',
      near: ['satismeter'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
