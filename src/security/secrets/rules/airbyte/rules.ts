import type { Vendor } from '../../rule.ts';

/** https://docs.airbyte.com */
export const airbyte: Vendor = {
  id: 'airbyte',
  name: 'Airbyte',
  docs: 'https://docs.airbyte.com',
  rules: [
    {
      id: 'airbyte-client-secret',
      description: 'Airbyte client secret',
      near: ['airbyte'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
