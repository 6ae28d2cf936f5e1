import type { Vendor } from '../../rule.ts';

/** https://fdc.nal.usda.gov/api-guide */
export const usda: Vendor = {
  id: 'usda',
  name: 'USDA FoodData Central',
  docs: 'https://fdc.nal.usda.gov/api-guide',
  rules: [
    {
      id: 'usda-api-key',
      description: 'api.data.gov key',
      severity: 'medium',
      near: [
        'usda',
        'fdc_api',
        'fdc.nal',
        'data_gov',
        'datagov',
        'nasa_api',
        'api.nasa.gov',
        'fooddata',
        'regulations.gov',
      ],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
