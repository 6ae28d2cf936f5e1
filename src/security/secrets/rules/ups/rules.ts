import type { Vendor } from '../../rule.ts';

/** https://developer.ups.com/ */
export const ups: Vendor = {
  id: 'ups',
  name: 'UPS',
  docs: 'https://developer.ups.com/',
  rules: [
    {
      id: 'ups-client-secret',
      description: 'UPS client secret',
      near: ['ups_client_secret', 'ups_secret', 'ups_client', 'ups-client'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'ups-access-license',
      description: 'UPS access licence number',
      near: ['ups_access', 'ups_license', 'accesslicensenumber', 'ups_key'],
      token: '[A-Z0-9]{17}',
    },
  ],
};
