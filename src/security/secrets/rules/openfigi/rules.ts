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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
