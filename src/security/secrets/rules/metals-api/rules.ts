import type { Vendor } from '../../rule.ts';

/** https://metals-api.com/documentation */
export const metalsApi: Vendor = {
  id: 'metals-api',
  name: 'Metals-API',
  docs: 'https://metals-api.com/documentation',
  rules: [
    {
      id: 'metals-api-access-key',
      description: 'Metals-API access key',
      severity: 'low',
      near: ['metals-api', 'metals_api', 'metalsapi', 'commodities-api', 'commodities_api'],
      token: '[a-z0-9]{50,60}',
    },
  ],
};
