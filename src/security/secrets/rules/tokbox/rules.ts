import type { Vendor } from '../../rule.ts';

/** https://tokbox.com/developer/ */
export const tokbox: Vendor = {
  id: 'tokbox',
  name: 'OpenTok (TokBox)',
  docs: 'https://tokbox.com/developer/',
  rules: [
    {
      id: 'tokbox-api-secret',
      description: 'OpenTok (TokBox) API secret',
      near: ['opentok', 'tokbox'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
