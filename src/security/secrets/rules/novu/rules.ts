import type { Vendor } from '../../rule.ts';

/** https://docs.novu.co/ */
export const novu: Vendor = {
  id: 'novu',
  name: 'Novu',
  docs: 'https://docs.novu.co/',
  rules: [
    {
      id: 'novu-api-key',
      description: 'Novu API key',
      near: ['novu'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
