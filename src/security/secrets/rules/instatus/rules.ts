import type { Vendor } from '../../rule.ts';

/** https://instatus.com/help/api */
export const instatus: Vendor = {
  id: 'instatus',
  name: 'Instatus',
  docs: 'https://instatus.com/help/api',
  rules: [
    {
      id: 'instatus-api-key',
      description: 'Instatus API key',
      severity: 'medium',
      near: ['instatus'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
