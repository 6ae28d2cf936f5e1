import type { Vendor } from '../../rule.ts';

/** https://developer.apptivo.com */
export const apptivo: Vendor = {
  id: 'apptivo',
  name: 'Apptivo',
  docs: 'https://developer.apptivo.com',
  rules: [
    {
      id: 'apptivo-api-key',
      description: 'Apptivo API key',
      severity: 'medium',
      near: ['apptivo'],
      token: '[A-Za-z0-9-]{36}',
    },
    {
      id: 'apptivo-access-key',
      description: 'Apptivo access key',
      severity: 'medium',
      near: ['apptivo'],
      token: '[A-Za-z0-9-]{32}',
    },
  ],
};
