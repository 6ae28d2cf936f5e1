import type { Vendor } from '../../rule.ts';

/** https://app.zipcodebase.com/documentation */
export const zipCodebase: Vendor = {
  id: 'zip-codebase',
  name: 'Zipcodebase',
  docs: 'https://app.zipcodebase.com/documentation',
  rules: [
    {
      id: 'zip-codebase-api-key',
      description: 'Zipcodebase API key',
      severity: 'medium',
      near: ['zipcodebase', 'zip_codebase', 'zip-codebase', 'zip codebase'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
