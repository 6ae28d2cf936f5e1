import type { Vendor } from '../../rule.ts';

/** https://docs.ipdata.co/ */
export const ipdata: Vendor = {
  id: 'ipdata',
  name: 'ipdata',
  docs: 'https://docs.ipdata.co/',
  rules: [
    {
      id: 'ipdata-api-key',
      description: 'ipdata API key',
      severity: 'low',
      near: ['ipdata', 'ip_data', 'ip-data'],
      token: '[A-Za-z0-9]{56}',
    },
  ],
};
