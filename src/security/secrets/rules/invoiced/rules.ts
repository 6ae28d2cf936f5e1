import type { Vendor } from '../../rule.ts';

/** https://developer.invoiced.com/ */
export const invoiced: Vendor = {
  id: 'invoiced',
  name: 'Invoiced',
  docs: 'https://developer.invoiced.com/',
  rules: [
    {
      id: 'invoiced-api-key',
      description: 'Invoiced API key',
      severity: 'medium',
      near: ['invoiced'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
