import type { Vendor } from '../../rule.ts';

/** https://developer.mastercard.com/open-finance-us */
export const finicity: Vendor = {
  id: 'finicity',
  name: 'Finicity',
  docs: 'https://developer.mastercard.com/open-finance-us',
  rules: [
    {
      id: 'finicity-api-key',
      description: 'Finicity app key',
      severity: 'critical',
      near: ['finicity'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'finicity-client-secret',
      description: 'Finicity partner secret',
      severity: 'critical',
      near: ['finicity'],
      token: '[a-z0-9]{20}',
    },
  ],
};
