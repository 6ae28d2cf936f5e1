import type { Vendor } from '../../rule.ts';

/** https://docs.unstructured.io/ */
export const unstructured: Vendor = {
  id: 'unstructured',
  name: 'Unstructured',
  docs: 'https://docs.unstructured.io/',
  rules: [
    {
      id: 'unstructured-api-key',
      description: 'Unstructured API key',
      near: ['unstructured_api', 'unstructured-api', 'unstructuredapi'],
      token: '[A-Za-z0-9]{30,34}',
    },
  ],
};
