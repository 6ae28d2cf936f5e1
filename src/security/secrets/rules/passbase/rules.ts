import type { Vendor } from '../../rule.ts';

/** https://docs.passbase.com/ */
export const passbase: Vendor = {
  id: 'passbase',
  name: 'Passbase',
  docs: 'https://docs.passbase.com/',
  rules: [
    {
      id: 'passbase-secret-key',
      description: 'Passbase secret API key',
      near: ['passbase'],
      token: '[A-Za-z0-9]{128}',
    },
  ],
};
