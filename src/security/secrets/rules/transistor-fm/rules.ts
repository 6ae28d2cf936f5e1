import type { Vendor } from '../../rule.ts';

/** https://developers.transistor.fm/ */
export const transistorFm: Vendor = {
  id: 'transistor-fm',
  name: 'Transistor',
  docs: 'https://developers.transistor.fm/',
  rules: [
    {
      id: 'transistor-fm-api-key',
      description: 'Transistor API key',
      near: ['transistor_api', 'transistorfm', 'transistor.fm', 'transistor_fm'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
