import type { Vendor } from '../../rule.ts';

/** https://typesense.org/docs/latest/api/api-keys.html */
export const typesense: Vendor = {
  id: 'typesense',
  name: 'Typesense',
  docs: 'https://typesense.org/docs/latest/api/api-keys.html',
  rules: [
    {
      id: 'typesense-api-key',
      description: 'Typesense API key',
      near: ['typesense', 'type_sense', 'type-sense', 'type sense'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'typesense-cloud-key',
      description: 'Typesense Cloud or search key',
      near: ['typesense_admin', 'typesense_api', 'typesense_key', 'typesense-api', 'x-typesense-api-key'],
      token: '[A-Za-z0-9]{40,88}',
    },
  ],
};
