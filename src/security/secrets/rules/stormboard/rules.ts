import type { Vendor } from '../../rule.ts';

/** https://api.stormboard.com/docs */
export const stormboard: Vendor = {
  id: 'stormboard',
  name: 'Stormboard',
  docs: 'https://api.stormboard.com/docs',
  rules: [
    {
      id: 'stormboard-api-key',
      description: 'Stormboard API key',
      near: ['stormboard', 'storm_board', 'storm-board', 'storm board'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
