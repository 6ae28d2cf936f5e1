import type { Vendor } from '../../rule.ts';

/** https://www.torn.com/api.html */
export const torn: Vendor = {
  id: 'torn',
  name: 'Torn',
  docs: 'https://www.torn.com/api.html',
  rules: [
    {
      id: 'torn-api-key',
      description: 'Torn API key',
      severity: 'medium',
      near: ['torn_api', 'torn_key', 'torn.com', 'tornapi', 'tornkey'],
      token: '[A-Za-z0-9]{16}',
    },
  ],
};
