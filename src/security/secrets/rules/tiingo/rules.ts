import type { Vendor } from '../../rule.ts';

/** https://www.tiingo.com/documentation/general/overview */
export const tiingo: Vendor = {
  id: 'tiingo',
  name: 'Tiingo',
  docs: 'https://www.tiingo.com/documentation/general/overview',
  rules: [
    {
      id: 'tiingo-api-token',
      description: 'Tiingo API token',
      severity: 'medium',
      near: ['tiingo'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
