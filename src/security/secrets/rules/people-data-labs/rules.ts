import type { Vendor } from '../../rule.ts';

/** https://docs.peopledatalabs.com/docs/authentication */
export const peopleDataLabs: Vendor = {
  id: 'people-data-labs',
  name: 'People Data Labs',
  docs: 'https://docs.peopledatalabs.com/docs/authentication',
  rules: [
    {
      id: 'people-data-labs-api-key',
      description: 'People Data Labs API key',
      severity: 'medium',
      near: ['peopledatalabs', 'people_data_labs', 'people-data-labs', 'people data labs', 'pdl_api', 'pdl_key'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
