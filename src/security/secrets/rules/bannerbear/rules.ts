import type { Vendor } from '../../rule.ts';

/** https://developers.bannerbear.com */
export const bannerbear: Vendor = {
  id: 'bannerbear',
  name: 'Bannerbear',
  docs: 'https://developers.bannerbear.com',
  rules: [
    {
      id: 'bannerbear-v2-api-key',
      description: 'Bannerbear API key',
      token: 'bb_(?:pr|ma)_[a-f0-9]{30}',
    },
    {
      id: 'bannerbear-api-key',
      description: 'Bannerbear API key of the older form',
      severity: 'medium',
      near: ['bannerbear'],
      token: '[A-Za-z0-9]{22,24}',
    },
  ],
};
