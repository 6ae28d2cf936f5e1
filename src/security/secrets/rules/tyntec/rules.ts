import type { Vendor } from '../../rule.ts';

/** https://api.tyntec.com/reference/ */
export const tyntec: Vendor = {
  id: 'tyntec',
  name: 'tyntec',
  docs: 'https://api.tyntec.com/reference/',
  rules: [
    {
      id: 'tyntec-api-key',
      description: 'tyntec API key',
      near: ['tyntec'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
