import type { Vendor } from '../../rule.ts';

/** https://opencagedata.com/api */
export const opencage: Vendor = {
  id: 'opencage',
  name: 'OpenCage',
  docs: 'https://opencagedata.com/api',
  rules: [
    {
      id: 'opencage-api-key',
      description: 'OpenCage API key',
      severity: 'low',
      near: ['opencage'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
