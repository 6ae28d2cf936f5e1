import type { Vendor } from '../../rule.ts';

/** https://app.delighted.com/docs/api */
export const delighted: Vendor = {
  id: 'delighted',
  name: 'Delighted',
  docs: 'https://app.delighted.com/docs/api',
  rules: [
    {
      id: 'delighted-api-key',
      description: 'Delighted API key',
      severity: 'medium',
      near: ['delighted'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
