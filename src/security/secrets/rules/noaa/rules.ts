import type { Vendor } from '../../rule.ts';

/** https://www.ncdc.noaa.gov/cdo-web/webservices/v2 */
export const noaa: Vendor = {
  id: 'noaa',
  name: 'NOAA',
  docs: 'https://www.ncdc.noaa.gov/cdo-web/webservices/v2',
  rules: [
    {
      id: 'noaa-token',
      description: 'NOAA climate data token',
      severity: 'low',
      near: ['noaa', 'ncdc'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
