import type { Vendor } from '../../rule.ts';

/** https://www.ipinfodb.com/api */
export const ipinfodb: Vendor = {
  id: 'ipinfodb',
  name: 'IPInfoDB',
  docs: 'https://www.ipinfodb.com/api',
  rules: [
    {
      id: 'ipinfodb-api-key',
      description: 'IPInfoDB API key',
      severity: 'low',
      near: ['ipinfodb'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
