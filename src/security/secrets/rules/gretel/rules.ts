import type { Vendor } from '../../rule.ts';

/** https://docs.gretel.ai */
export const gretel: Vendor = {
  id: 'gretel',
  name: 'Gretel',
  docs: 'https://docs.gretel.ai',
  rules: [
    {
      id: 'gretel-api-key',
      description: 'Gretel API key',
      token: 'grt[eu][a-f0-9]{50,70}',
    },
  ],
};
