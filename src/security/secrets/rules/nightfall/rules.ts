import type { Vendor } from '../../rule.ts';

/** https://help.nightfall.ai/ */
export const nightfall: Vendor = {
  id: 'nightfall',
  name: 'Nightfall AI',
  docs: 'https://help.nightfall.ai/',
  rules: [
    {
      id: 'nightfall-api-key',
      description: 'Nightfall API key',
      token: 'NF-[A-Za-z0-9]{32}',
    },
  ],
};
