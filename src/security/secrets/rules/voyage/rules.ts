import type { Vendor } from '../../rule.ts';

/** https://docs.voyageai.com/docs/api-key-and-installation */
export const voyage: Vendor = {
  id: 'voyage',
  name: 'Voyage AI',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  rules: [
    {
      id: 'voyage-api-key',
      description: 'Voyage AI API key',
      near: ['voyage', 'api_key', 'apikey', 'api-key', 'bearer'],
      token: 'pa-[A-Za-z0-9_-]{43}',
    },
    {
      id: 'voyage-atlas-key',
      description: 'Voyage AI API key of MongoDB Atlas',
      near: ['voyage'],
      token: 'al-[A-Za-z0-9_-]{43}',
    },
  ],
};
