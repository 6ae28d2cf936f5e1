import type { Vendor } from '../../rule.ts';

/** https://developer.fusebill.com */
export const fusebill: Vendor = {
  id: 'fusebill',
  name: 'Stax Bill (Fusebill)',
  docs: 'https://developer.fusebill.com',
  rules: [
    {
      id: 'fusebill-api-key',
      description: 'Stax Bill (Fusebill) API key',
      near: ['fusebill'],
      token: '[A-Za-z0-9]{88}',
    },
  ],
};
