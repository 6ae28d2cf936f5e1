import type { Vendor } from '../../rule.ts';

/** https://api.data.gov/docs/developer-manual/ */
export const dataGov: Vendor = {
  id: 'data-gov',
  name: 'Data.gov',
  docs: 'https://api.data.gov/docs/developer-manual/',
  rules: [
    {
      id: 'data-gov-api-key',
      description: 'Data.gov API key',
      severity: 'medium',
      near: ['data.gov', 'datagov', 'data_gov', 'nasa_api', 'nasa.gov'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
