import type { Vendor } from '../../rule.ts';

/** https://docs.firehydrant.com */
export const firehydrant: Vendor = {
  id: 'firehydrant',
  name: 'FireHydrant',
  docs: 'https://docs.firehydrant.com',
  rules: [
    {
      id: 'firehydrant-bot-token',
      description: 'FireHydrant bot token',
      token: 'fhb-[a-f0-9]{32,64}',
    },
    {
      id: 'firehydrant-api-key',
      description: 'FireHydrant API key',
      token: 'fhu-[a-f0-9]{32,64}',
    },
  ],
};
