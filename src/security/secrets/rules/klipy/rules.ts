import type { Vendor } from '../../rule.ts';

/** https://docs.klipy.com/ */
export const klipy: Vendor = {
  id: 'klipy',
  name: 'KLIPY',
  docs: 'https://docs.klipy.com/',
  rules: [
    {
      id: 'klipy-api-key',
      description: 'KLIPY API key',
      severity: 'low',
      near: ['klipy'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
