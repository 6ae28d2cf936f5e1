import type { Vendor } from '../../rule.ts';

/** https://developer.dhl.com */
export const dhl: Vendor = {
  id: 'dhl',
  name: 'DHL',
  docs: 'https://developer.dhl.com',
  rules: [
    {
      id: 'dhl-api-key',
      description: 'DHL API key',
      near: ['dhl_', 'dhl-api', 'dhl.com', 'dhlapi'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
