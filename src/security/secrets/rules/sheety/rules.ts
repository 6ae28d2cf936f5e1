import type { Vendor } from '../../rule.ts';

/** https://sheety.co/docs */
export const sheety: Vendor = {
  id: 'sheety',
  name: 'Sheety',
  docs: 'https://sheety.co/docs',
  rules: [
    {
      id: 'sheety-token',
      description: 'Sheety token',
      near: ['sheety'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'sheety-long-token',
      description: 'Sheety token (long)',
      near: ['sheety'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
