import type { Vendor } from '../../rule.ts';

/** https://developer.chargeover.com */
export const chargeover: Vendor = {
  id: 'chargeover',
  name: 'ChargeOver',
  docs: 'https://developer.chargeover.com',
  rules: [
    {
      id: 'chargeover-api-key',
      description: 'ChargeOver API key',
      severity: 'medium',
      near: ['chargeover'],
      token: '[A-Za-z0-9]{40,64}',
    },
  ],
};
