import type { Vendor } from '../../rule.ts';

/** https://docs.attio.com/rest-api/guides/authentication */
export const attio: Vendor = {
  id: 'attio',
  name: 'Attio',
  docs: 'https://docs.attio.com/rest-api/guides/authentication',
  rules: [
    {
      id: 'attio-api-key',
      description: 'Attio API key',
      near: ['attio'],
      token: '[a-z0-9]{64}',
    },
  ],
};
