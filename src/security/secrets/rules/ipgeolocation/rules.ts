import type { Vendor } from '../../rule.ts';

/** https://ipgeolocation.io/documentation */
export const ipgeolocation: Vendor = {
  id: 'ipgeolocation',
  name: 'ipgeolocation',
  docs: 'https://ipgeolocation.io/documentation',
  rules: [
    {
      id: 'ipgeolocation-api-key',
      description: 'ipgeolocation API key',
      severity: 'low',
      near: ['ipgeolocation', 'ip_geolocation', 'ip-geolocation'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
