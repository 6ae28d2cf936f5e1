import type { Vendor } from '../../rule.ts';

/** https://commodities-api.com/documentation */
export const commoditiesApi: Vendor = {
  id: 'commodities-api',
  name: 'Commodities-API',
  docs: 'https://commodities-api.com/documentation',
  rules: [
    {
      id: 'commodities-api-access-key',
      description: 'Commodities-API access key',
      severity: 'medium',
      near: ['commodities'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
