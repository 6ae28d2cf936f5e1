import type { Vendor } from '../../rule.ts';

/** https://www.eia.gov/opendata/ */
export const eia: Vendor = {
  id: 'eia',
  name: 'EIA Open Data',
  docs: 'https://www.eia.gov/opendata/',
  rules: [
    {
      id: 'eia-api-key',
      description: 'EIA Open Data API key',
      severity: 'medium',
      near: ['eia_api', 'eia.gov', 'eia_key'],
      token: '[A-Za-z0-9]{32,40}',
    },
  ],
};
