import type { Vendor } from '../../rule.ts';

/** https://www.openfigi.com/api */
export const openfigi: Vendor = {
  id: 'openfigi',
  name: 'OpenFIGI',
  docs: 'https://www.openfigi.com/api',
  rules: [
    {
      id: 'openfigi-api-key',
      description: 'OpenFIGI API key',
      severity: 'low',
      near: ['openfigi'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
